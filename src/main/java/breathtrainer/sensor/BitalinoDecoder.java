package breathtrainer.sensor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A BITalino (r)evolution: one that runs already, with any number of channels, or one that has to be started. */
final class BitalinoDecoder implements Decoder {
    /** By chance six lengths are found in noise once in 10^10 hours with so many frames in a row. */
    private static final int FIRST_RUN = 8;

    private static final int LATER_RUN = 4;
    private static final int ASK_VERSION = 0x07, RATE_100_HZ = 0x83, START_ALL = 0x3F << 2 | 1;

    private final List<String> wish;
    private final List<BitalinoFormat> formats =
            IntStream.of(1, 2, 3, 4, 6).mapToObj(BitalinoFormat::new).toList();
    private final List<FrameFinder> finders = formats.stream()
            .map(format -> new FrameFinder(format, FIRST_RUN, LATER_RUN))
            .toList();
    private final Speech speech = new Speech();
    private final Overheard version = new Overheard("BITalino_v");
    private Optional<BitalinoFormat> found = Optional.empty();
    private boolean started;
    private long lost;

    BitalinoDecoder(List<String> wish) {
        this.wish = wish;
    }

    @Override
    public void opened(double now) {
        finders.forEach(FrameFinder::opened);
        version.opened();
        awaken(now);
    }

    @Override
    public void awaken(double now) {
        if (started) {
            start();
        } else {
            speech.greet(now + Greeting.BITALINO.silence(), ASK_VERSION);
        }
    }

    private void start() {
        started = true;
        speech.clear();
        speech.add(RATE_100_HZ);
        speech.add(START_ALL);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        speech.heard(bytes);
        for (int i = 0; i < formats.size(); i++) {
            BitalinoFormat format = formats.get(i);
            finders.get(i).accept(bytes, (frame, step) -> take(format, frame, step, now, readings));
        }
        if (version.in(bytes) && !started) {
            start();
            speech.notBefore(now + 0.1);
        }
    }

    private void take(BitalinoFormat format, byte[] frame, int step, double now, Consumer<Reading> readings) {
        found = Optional.of(format);
        lost += Math.max(0, step - 1);
        double[] values = channels(format).stream()
                .mapToDouble(channel -> format.value(frame, channel))
                .toArray();
        readings.accept(Reading.numbered(now, step, values));
    }

    private List<Integer> channels(BitalinoFormat format) {
        return ChannelWish.of(wish, "A", format.channels());
    }

    @Override
    public Optional<byte[]> say(double now) {
        return speech.next(now);
    }

    @Override
    public double sureness() {
        return found.isPresent() || started ? 0.95 : 0;
    }

    @Override
    public Device device() {
        List<String> names = channels(found.orElse(formats.get(0))).stream()
                .map(channel -> "A" + (channel + 1))
                .toList();
        OptionalDouble rate = started ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new Device("BITalino", names, "raw", rate, true);
    }

    @Override
    public long lost() {
        return lost;
    }

    @Override
    public long damaged() {
        return finders.stream().mapToLong(FrameFinder::damaged).sum();
    }
}
