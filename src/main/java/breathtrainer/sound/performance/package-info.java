/**
 * Cues become sound on one line of time: which wording fits, what waits, what is let go. It knows positions in samples, no
 * clock: a file and a loudspeaker perform alike.
 *
 * <pre>
 *   SayCue ─ Speaker ─ the first wording that fits ─▶ Spoken ──┐
 *   ToneCue ─────────────────────────────────── Tones ─────────┼─▶ Performer ─ Mixer ─▶ samples
 *   QuietCue ──────────────────────────────────────────────────┘       └─▶ Sounding: what sounds from when to when
 * </pre>
 */
@NullMarked
package breathtrainer.sound.performance;

import org.jspecify.annotations.NullMarked;
