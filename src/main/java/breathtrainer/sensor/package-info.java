/**
 * Serial ports: what speaks there, what it says, and coming back after the cable was pulled.
 *
 * <p>The way of a reading, from the wire to whoever asks. One thread, the {@code PortReader}'s, does all of it up to the
 * inbox:
 *
 * <pre>
 *   wire            {@link breathtrainer.sensor.port.Line}: bytes, nothing, or the cable is gone
 *    |
 *    v
 *   PortReader      opens, reads, greets, opens again; tells the {@code ConnectionState} how it goes
 *    |
 *    v  bytes
 *   Recogniser      lets every decoder of {@code KnownDevices} listen, and hands on the readings
 *    |              of the one whose checks hold     ({@link breathtrainer.sensor.decoder}, {@link breathtrainer.sensor.plain})
 *    v  Reading: values, arrival, the device's clock
 *   StreamClock     gives it its place on the stream's time     ({@link breathtrainer.sensor.time})
 *    |
 *    v  Sample
 *   Inbox  ------>  {@link breathtrainer.sensor.SerialSource}: the next sample, or a missing one to say that time goes on
 *                   {@code ConnectionState}, in the words of {@code PortWords}: what the wearer is told
 *
 *   {@code DamageWatch}  whether much is thrown away      {@code Mishaps}  a fault of this program: what came is kept, reading goes on
 * </pre>
 *
 * <p>{@link breathtrainer.sensor.Sensors} is the door: which ports there are, what speaks on each ({@code Listening}), and
 * opening one ({@code SensorOpening}). {@link breathtrainer.sensor.RawReplay} leads what a port once said the same way.
 *
 * <p>Decided: the thread reads with a short time-out and learns of an unplugged cable from the read itself. The serial
 * library's listeners were turned down: one kind never tells of an unplugged cable, another tells of it without end. Only
 * this thread opens and closes the port, so that the two cannot cross.
 *
 * <p>Decided: missing samples are made where they are asked for, and no earlier than the device is usually silent, so that
 * batches over Bluetooth are no gaps; time never overtakes readings that are still to come.
 */
@NullMarked
package breathtrainer.sensor;

import org.jspecify.annotations.NullMarked;
