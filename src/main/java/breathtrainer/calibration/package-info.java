/**
 * What is learnt of one wearer and one sensor: which way is inhale, how large a breath is, what else is in the readings.
 *
 * <pre>
 *   samples, asks ─▶ Evidence ─▶ Calibrator ─▶ Learnt, with a Finding for whatever is to be said
 *                                   │
 *          RoundFit, Response ──────┤ did the wearer do what was asked?     ┐
 *          UsualBreaths ────────────┤ what does the shape of breath say?    ┴▶ Sureness
 *          Coupling ────────────────┤ does it sink while the lungs are full?
 *          Clipped, Flattened ──────┤ does the sensor end before the breath does?
 *          measure ─────────────────┘ axes to one, noise, hum, heart, how samples come
 * </pre>
 *
 * <p>What was learnt of somebody is kept as a {@link breathtrainer.calibration.WearerProfile} in a file of its own ({@link
 * breathtrainer.calibration.WearerProfiles}).
 *
 * <p>A pure function of samples and asks with their times: what was learnt of a recording is learnt again from it.
 */
@NullMarked
package breathtrainer.calibration;

import org.jspecify.annotations.NullMarked;
