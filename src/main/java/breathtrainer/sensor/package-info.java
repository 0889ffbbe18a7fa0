/**
 * Serial ports: what speaks there, what it says, and coming back after the cable was pulled.
 *
 * <p>The way of a reading: a {@code Line} gives bytes to the {@code PortReader}, the one thread of a source; the {@code
 * Recogniser} lets every {@code Decoder} listen and hands on the readings of the one whose checks hold; the {@code
 * StreamClock} gives them their time; the {@code Inbox} passes them to whoever asks {@link
 * breathtrainer.sensor.SerialSource}.
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
