/**
 * The page on which it is chosen how practices are heard.
 *
 * <pre>
 *   ┌ SoundScreen ─────────────────────────────┐
 *   │ OneOf: tones, counted breaths             │
 *   │ OneOf: words of movements, voice          │
 *   │ what stands in the way   Say something ▶  │
 *   └───────────────────────────────────────────┘
 * </pre>
 */
@NullMarked
package breathtrainer.ui.hearing;

import org.jspecify.annotations.NullMarked;
