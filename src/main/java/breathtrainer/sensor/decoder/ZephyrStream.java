package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a BioHarness can be told to stream, and how its packets carry it.
 *
 * @param id of the packets
 * @param setBy id of the packet that switches it on and off
 * @param samples in a packet
 * @param step seconds between two samples
 * @param perUnit by how much a value is more for one more of the device's unit
 */
record ZephyrStream(int id, int setBy, int samples, double step, double perUnit, Device device) {
    private static final String NAME = "Zephyr BioHarness";
    /** 18 samples in 1.008 s. Zephyr's own documentation draws inhale downwards. */
    private static final double BREATHING_STEP = 0.056;

    static final ZephyrStream BREATHING = new ZephyrStream(
            0x21,
            0x15,
            18,
            BREATHING_STEP,
            1,
            new Device(NAME, List.of("breathing"), "raw", OptionalDouble.of(1 / BREATHING_STEP), false));
    static final ZephyrStream ACCELERATION = new ZephyrStream(
            0x25, 0x1E, 20, 0.02, 20.75, new Device(NAME, List.of("x", "y", "z"), "g", OptionalDouble.of(50), true));

    private static final int MISSING = 0, MIDDLE = 512;

    /** The accelerometer if one of its axes is wished, otherwise the breathing. */
    static ZephyrStream of(List<String> wish) {
        List<String> axes = ACCELERATION.device.channels();
        return wish.stream().anyMatch(name -> axes.contains(name.toLowerCase(Locale.ROOT))) ? ACCELERATION : BREATHING;
    }

    /** Whether a packet carries this stream. */
    boolean isIn(int packetId, ZephyrPacket packet) {
        return packetId == id && packet.length() == ZephyrPacket.HEAD + (10 * samples * channels() + 7) / 8;
    }

    private int channels() {
        return device.channels().size();
    }

    /** The values of one of a packet's samples. */
    double[] sample(ZephyrPacket packet, int index) {
        double[] values = new double[channels()];
        Arrays.setAll(values, i -> value(packet.value(index * values.length + i)));
        return values;
    }

    private double value(int raw) {
        return raw == MISSING ? Double.NaN : (raw - MIDDLE) / perUnit;
    }

    /** Tells the strap to stream it. */
    int[] enable() {
        return new int[] {0x02, setBy, 0x01, 0x01, 0x5E, 0x03};
    }
}
