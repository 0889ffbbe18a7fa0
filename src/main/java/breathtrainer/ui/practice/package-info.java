/**
 * The page of a practice: the newest snapshot, drawn at every frame.
 *
 * <pre>
 *   ┌ PracticeScreen ─────────────────────────────────────┐
 *   │ TopLine: StageWords, SpeedWords         SignalBadge  │
 *   │ GuidanceText                        BreathingFigure  │
 *   │   with NoticeLine (Notice)                Orb        │
 *   │ NoticeLine (recording)                               │
 *   │ BreathStrip (trace)                                  │
 *   │ PartsBar (Standing)                                  │
 *   │ NextLine             PracticeControls (PracticeCommand)
 *   └──────────────────────────────────────────────────────┘
 *   BreathingFigure: FigureAim (what of the pose), CanvasPicture; Orb: Swell
 *   PracticeFrames: frame ─▶ snapshot ─▶ each of them; EndQuestion after Esc
 * </pre>
 */
@NullMarked
package breathtrainer.ui.practice;

import org.jspecify.annotations.NullMarked;
