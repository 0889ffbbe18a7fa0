package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A Zephyr BioHarness: a chest strap over Bluetooth that sends its waveforms when it is asked to. */
public final class ZephyrDecoder implements Decoder {
    private static final int[] LIFESIGN = {0x02, 0x23, 0x00, 0x00, 0x03};
    /** The strap falls silent unless it hears from its host every ten seconds. */
    private static final double LIFESIGN_EVERY = 5;

    private final ZephyrStream stream;
    private final ZephyrFinder finder = new ZephyrFinder();
    private final PacedMessages messages = new PacedMessages();
    private final ZephyrBattery battery = new ZephyrBattery();
    private int packets;
    private boolean enabled;
    private double nextLifesign = Double.POSITIVE_INFINITY;
    private int lastSequence = -1;
    private long lost;

    /** A wish for {@code x}, {@code y} or {@code z} asks for the accelerometer; without one it is the breathing. */
    public ZephyrDecoder(List<String> wish) {
        stream = ZephyrStream.of(wish);
    }

    @Override
    public void opened(double now) {
        finder.opened();
        lastSequence = -1;
        awaken(now);
    }

    @Override
    public void awaken(double now) {
        enabled = false;
        messages.greet(now + (packets > 0 ? 0 : Greeting.ZEPHYR.silence()), LIFESIGN);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        messages.heard(bytes);
        finder.accept(bytes, (id, packet) -> take(id, new ZephyrPacket(packet), now, readings));
    }

    private void take(int id, ZephyrPacket packet, double now, Consumer<Reading> readings) {
        packets++;
        if (!enabled) {
            enabled = true;
            nextLifesign = now + LIFESIGN_EVERY;
            messages.clear();
            messages.notBefore(now);
            messages.add(stream.enable());
            messages.add(ZephyrBattery.enable());
        }
        if (id == ZephyrBattery.PACKET) {
            battery.take(packet, now);
        }
        if (stream.isIn(id, packet)) {
            read(packet, now, readings);
        }
    }

    private void read(ZephyrPacket packet, double now, Consumer<Reading> readings) {
        int step = Math.floorMod(packet.sequence() - lastSequence, 256);
        if (lastSequence >= 0 && step == 0) {
            return; // the same one twice
        }
        lost += lastSequence >= 0 ? stream.samples() * (step - 1L) : 0;
        lastSequence = packet.sequence();
        for (int i = 0; i < stream.samples(); i++) {
            readings.accept(new Reading(now, packet.time() + i * stream.step(), stream.sample(packet, i)));
        }
    }

    @Override
    public Optional<byte[]> say(double now) {
        if (now >= nextLifesign) {
            nextLifesign = now + LIFESIGN_EVERY;
            messages.add(LIFESIGN);
        }
        return messages.next(now);
    }

    @Override
    public double sureness() {
        return packets == 0 ? 0 : packets == 1 ? 0.6 : 0.98;
    }

    @Override
    public Device device() {
        return stream.device();
    }

    @Override
    public String remark() {
        return battery.remark();
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
