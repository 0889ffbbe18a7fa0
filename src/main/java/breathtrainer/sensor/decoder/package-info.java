/**
 * Devices that have a protocol: bytes in, readings out.
 *
 * <pre>
 *                           +--&gt; {@link breathtrainer.sensor.decoder.Bt1Decoder}     lines of text with a check: our own belts
 *                           |
 *   {@link breathtrainer.sensor.decoder.Recogniser} --bytes--+--&gt; {@link breathtrainer.sensor.decoder.ZephyrDecoder}  packets: BioHarness
 *    all listen; the surest |
 *    one is believed        +--&gt; {@link breathtrainer.sensor.decoder.BoardDecoder}   frames found by {@code FrameFinder}: BITalino, ScientISST
 *                           |
 *                           +--&gt; {@link breathtrainer.sensor.decoder.CytonDecoder}   frames found by {@code FrameFinder}: OpenBCI
 *                           |
 *                           '--&gt; the decoder of printed numbers, in a room of its own
 * </pre>
 *
 * <p>A {@link breathtrainer.sensor.decoder.Decoder} is fed everything that arrives, also what is not for it, and yields a
 * reading only from what passed its checks. A device that says nothing is spoken to, in the order of {@code Greeting}, in
 * which no greeting does harm to another device.
 */
@NullMarked
package breathtrainer.sensor.decoder;

import org.jspecify.annotations.NullMarked;
