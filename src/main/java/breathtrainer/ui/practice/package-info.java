/**
 * The page of a practice: the newest snapshot, drawn at every frame.
 *
 * <pre>
 *   ┌ PracticeScreen ────────────────────────────┐
 *   │ TopLine: StageWords, SpeedWords, SignalBadge│
 *   │ BreathingFigure (FigureAim, CanvasPicture)  │
 *   │ Orb (Swell)          GuidanceText, NextLine │
 *   │ BreathStrip (trace)  NoticeLine (Notice)    │
 *   │ PartsBar (Standing)  PracticeControls       │
 *   └─────────────────────────────────────────────┘
 *   PracticeFrames: frame ─▶ snapshot ─▶ each of them; EndQuestion after Esc
 * </pre>
 */
@NullMarked
package breathtrainer.ui.practice;

import org.jspecify.annotations.NullMarked;
