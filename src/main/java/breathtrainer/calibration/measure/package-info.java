/**
 * What can be measured of readings without knowing what was asked of anybody.
 *
 * <pre>
 *   samples ─┬─▶ EvenReadings, 25 a second ─┬─▶ TiltAxis: three axes to one
 *            │                              ├─▶ ZeroPhase: the slow part of it
 *            │                              └─▶ SignalSpectrum ─▶ HeartBeat
 *            └─▶ NoiseFloor, Timing: of the readings as they came
 * </pre>
 */
@NullMarked
package breathtrainer.calibration.measure;

import org.jspecify.annotations.NullMarked;
