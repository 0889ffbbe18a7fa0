package breathtrainer.sensor.decoder;

import breathtrainer.sensor.Device;
import breathtrainer.sensor.time.Reading;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** An OpenBCI Cyton worn on the chest: its accelerometer carries the breath, or a channel that the wearer names. */
public final class CytonDecoder implements Decoder {
    private static final int RUN = 4;
    /** Frames a second. */
    private static final double RATE = 250;
    /** The accelerometer's readings a second. */
    private static final double ACCELERATION_RATE = 25;

    /** For so long (s) it goes on to tell about itself, and hears nothing meanwhile. */
    private static final double INTRODUCTION = 0.5;

    private static final int SAY_WHO_YOU_ARE = 'v', BEGIN = 'b';

    private final CytonFormat format = new CytonFormat();
    private final FrameFinder finder = new FrameFinder(format, RUN, RUN);
    private final PacedMessages messages = new PacedMessages();
    private final List<Integer> wished;
    private final Overheard name = new Overheard("OpenBCI");
    private boolean greeted;
    private long frames;
    private long lost;

    /** A wish names channels as {@code ch1} to {@code ch8}, or by number; without one it is the accelerometer. */
    public CytonDecoder(List<String> wish) {
        wished = wish.isEmpty() ? List.of() : ChannelWish.of(wish, "ch", 8);
    }

    @Override
    public void opened(double now) {
        finder.opened();
        name.opened();
        awaken(now);
    }

    @Override
    public void awaken(double now) {
        if (greeted || finder.isFound()) {
            begin();
        } else {
            messages.greet(now + Greeting.CYTON.silence(), SAY_WHO_YOU_ARE);
        }
    }

    private void begin() {
        messages.clear();
        messages.add(BEGIN);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        messages.heard(bytes);
        finder.accept(bytes, (frame, step) -> take(frame, step, now, readings));
        if (name.in(bytes)) {
            greeted = true;
            begin();
            messages.notBefore(now + INTRODUCTION);
        }
    }

    private void take(byte[] frame, int step, double now, Consumer<Reading> readings) {
        frames += Math.max(1, step);
        lost += Math.max(0, step - 1);
        double time = frames / RATE;
        if (!wished.isEmpty()) {
            double[] values = wished.stream()
                    .mapToDouble(channel -> format.value(frame, channel))
                    .toArray();
            readings.accept(new Reading(now, time, values));
        } else if (format.hasAcceleration(frame)) {
            readings.accept(new Reading(now, time, axis(frame, 0), axis(frame, 1), axis(frame, 2)));
        }
    }

    private double axis(byte[] frame, int axis) {
        return format.axis(frame, axis) * CytonFormat.G_PER_STEP;
    }

    @Override
    public Optional<byte[]> say(double now) {
        return messages.next(now);
    }

    @Override
    public double sureness() {
        return finder.isFound() || greeted ? 0.95 : 0;
    }

    @Override
    public Device device() {
        if (wished.isEmpty()) {
            return new Device(
                    "OpenBCI Cyton accelerometer",
                    List.of("x", "y", "z"),
                    "g",
                    OptionalDouble.of(ACCELERATION_RATE),
                    true);
        }
        List<String> names =
                wished.stream().map(channel -> "ch" + (channel + 1)).toList();
        return new Device("OpenBCI Cyton", names, "raw", OptionalDouble.of(RATE), true);
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
