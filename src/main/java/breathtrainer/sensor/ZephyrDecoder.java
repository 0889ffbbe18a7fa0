package breathtrainer.sensor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** A Zephyr BioHarness: a chest strap over Bluetooth that sends its breathing waveform when it is asked to. */
final class ZephyrDecoder implements Decoder {
    private static final int BREATHING = 0x21, SAMPLES = 18, PAYLOAD = 32;
    /** Seconds between two samples: 18 in 1.008 s. */
    private static final double STEP = 0.056;

    private static final int MIDDLE = 512;
    private static final int[] ENABLE_BREATHING = {0x02, 0x15, 0x01, 0x01, 0x5E, 0x03};
    private static final int[] LIFESIGN = {0x02, 0x23, 0x00, 0x00, 0x03};
    /** The strap falls silent unless it hears from its host every ten seconds. */
    private static final double LIFESIGN_EVERY = 5;
    /** It is greeted when nobody has said anything for so long (s). */
    private static final double GREET_AFTER = 3.6;

    private final ZephyrFinder finder = new ZephyrFinder();
    private final Speech speech = new Speech();
    private int packets;
    private boolean enabled;
    private boolean heard;
    private double nextLifesign = Double.POSITIVE_INFINITY;
    private int lastSequence = -1;
    private long lost;

    @Override
    public void opened(double now) {
        finder.opened();
        enabled = false;
        heard = false;
        lastSequence = -1;
        speech.clear();
        speech.add(LIFESIGN);
        speech.notBefore(now + (packets > 0 ? 0 : GREET_AFTER));
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        if (!heard && packets == 0 && bytes.length > 0) {
            heard = true;
            speech.clear();
        }
        finder.accept(bytes, (id, packet) -> take(id, packet, now, readings));
    }

    private void take(int id, byte[] packet, double now, Consumer<Reading> readings) {
        packets++;
        if (!enabled) {
            enabled = true;
            nextLifesign = now + LIFESIGN_EVERY;
            speech.notBefore(now);
            speech.add(ENABLE_BREATHING);
        }
        if (id == BREATHING && packet.length == PAYLOAD + 5) {
            read(new ZephyrPacket(packet), now, readings);
        }
    }

    private void read(ZephyrPacket packet, double now, Consumer<Reading> readings) {
        int step = Math.floorMod(packet.sequence() - lastSequence, 256);
        if (lastSequence >= 0 && step == 0) {
            return; // the same one twice
        }
        lost += lastSequence >= 0 ? SAMPLES * (step - 1L) : 0;
        lastSequence = packet.sequence();
        for (int i = 0; i < SAMPLES; i++) {
            int raw = packet.value(i);
            double value = raw == 0 ? Double.NaN : raw - MIDDLE;
            readings.accept(new Reading(now, packet.time() + i * STEP, value));
        }
    }

    @Override
    public Optional<byte[]> say(double now) {
        if (now >= nextLifesign) {
            nextLifesign = now + LIFESIGN_EVERY;
            speech.add(LIFESIGN);
        }
        return speech.next(now);
    }

    @Override
    public double sureness() {
        return packets == 0 ? 0 : packets == 1 ? 0.6 : 0.98;
    }

    /** Zephyr's own documentation draws inhale downwards. */
    @Override
    public Device device() {
        return new Device("Zephyr BioHarness", List.of("breathing"), "raw", OptionalDouble.of(1 / STEP), false);
    }

    @Override
    public long lost() {
        return lost;
    }

    @Override
    public long damaged() {
        return finder.damaged();
    }
}
