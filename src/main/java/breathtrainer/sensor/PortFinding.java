package breathtrainer.sensor;

import breathtrainer.sensor.decoder.Decoder;
import java.util.Optional;

/**
 * What was found out about one port.
 *
 * @param port where
 * @param device what speaks there; empty if nothing did that is known
 * @param sureness from 0 (no idea) to 1 (said so itself, with checksums)
 * @param figures how quickly and how evenly its readings come, in a few words; empty if that could not be measured
 * @param message one sentence for people: what speaks there, or what is wrong and what to do
 */
public record PortFinding(Port port, Optional<Device> device, double sureness, String figures, String message) {
    /** Whether the device said itself what it is, or passed checks that chance does not. */
    public boolean isCertain() {
        return sureness >= Decoder.CERTAIN;
    }
}
