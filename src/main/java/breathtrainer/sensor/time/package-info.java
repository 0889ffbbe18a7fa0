/**
 * Where readings lie on the stream's time, and how evenly they come.
 *
 * <pre>
 *   {@link breathtrainer.sensor.time.Reading}  arrival, and perhaps the device's own time
 *      |
 *      |-- no clock:  {@code EvenTimes}       evenly spaced, as many as come in some seconds
 *      |-- a clock:   {@link breathtrainer.sensor.time.Unwrap}          a counter that begins again at 0 goes on
 *      v
 *   {@link breathtrainer.sensor.time.StreamClock}  the device's steps, laid where {@code ShortestDelay} says that they belong
 *      |
 *      v  Sample
 *   {@link breathtrainer.sensor.time.SampleWatch}  rate ({@code SampleRate}), jitter, and whether it is stuck ({@code Stillness})
 *
 *   {@link breathtrainer.sensor.time.Rhythm}       how long a device is usually silent, from when bytes come
 * </pre>
 */
@NullMarked
package breathtrainer.sensor.time;

import org.jspecify.annotations.NullMarked;
