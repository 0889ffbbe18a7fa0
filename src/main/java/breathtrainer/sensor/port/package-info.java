/**
 * Ports and the lines that are open to them: bytes, and nothing about what they mean.
 *
 * <pre>
 *   {@link breathtrainer.sensor.port.Address}  what the wearer asked for: auto, PORT, PORT@BAUD
 *      |
 *   {@link breathtrainer.sensor.port.Whereabouts}  the port's name now, should the device have moved
 *      |
 *   {@link breathtrainer.sensor.port.Ports}  --open-->  {@link breathtrainer.sensor.port.Line}  read, write, speed, close
 *    |- {@link breathtrainer.sensor.port.SystemPorts}     the real ones: the only class that knows the serial library
 *    '- {@link breathtrainer.sensor.port.CapturingPorts}  any others, with a {@link breathtrainer.sensor.port.RawFile} of all that is read
 *      |
 *   {@link breathtrainer.sensor.port.BaudSearch}  another speed, when what comes is not {@link breathtrainer.sensor.port.Legibility legible}
 * </pre>
 *
 * <p>What fails is a {@link breathtrainer.sensor.port.PortTrouble} with its reason; the words are made outside.
 */
@NullMarked
package breathtrainer.sensor.port;

import org.jspecify.annotations.NullMarked;
