/**
 * Sound as numbers: {@code Clip} is one of them, {@code Mixer} their sum along one line of time. Everything is mono at {@code
 * Clip.RATE}; 1 is full scale. No clock, no thread, no device.
 *
 * <pre>
 *   Clip ─▶ Mixer.start ─▶ Playing (may be let go early) ─▶ sum ─▶ Ceiling ─▶ block of samples
 * </pre>
 */
@NullMarked
package breathtrainer.sound.mix;

import org.jspecify.annotations.NullMarked;
