/**
 * Before the first pose: is the sensor on, is breath seen, is the sound on?
 *
 * <pre>
 *   SampleSource ─▶ Prelude (a thread) ─▶ BreathDetector ─▶ CleanBreaths
 *                      │    ▲ SoundCheck, KeptAwake
 *                      ▼    │
 *                   CheckLine: one each, for the window and the terminal
 * </pre>
 *
 * <p>It lies outside the practice: what is read here is neither recorded nor handed to the session, whose recording begins with
 * the first sample after it. So a practice stays a function of its recording alone.
 */
@NullMarked
package breathtrainer.prelude;

import org.jspecify.annotations.NullMarked;
