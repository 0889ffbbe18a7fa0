package breathtrainer.sensor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A ScientISST Sense: one that runs already, with any number of channels, or one that has to be started. */
final class ScientisstDecoder implements Decoder {
    private static final int RUN = 4;
    /** Commands have four bytes. */
    private static final int[] ASK_VERSION = {0x07, 0, 0, 0};

    private static final int[] BINARY_FRAMES = {0x23, 0, 0, 0}, RATE_100_HZ = {0x43, 100, 0, 0};
    private static final int[] START_ALL = {0x01, 0x3F, 0, 0};

    private final List<String> wish;
    private final List<ScientisstFormat> formats =
            IntStream.rangeClosed(1, 6).mapToObj(ScientisstFormat::new).toList();
    private final List<FrameFinder> finders =
            formats.stream().map(format -> new FrameFinder(format, RUN, RUN)).toList();
    private final Speech speech = new Speech();
    private final Overheard version = new Overheard("ScientISST");
    private Optional<ScientisstFormat> found = Optional.empty();
    private boolean started;
    private long lost;

    ScientisstDecoder(List<String> wish) {
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
            speech.greet(now + Greeting.SCIENTISST.silence(), ASK_VERSION);
        }
    }

    private void start() {
        started = true;
        speech.clear();
        speech.add(BINARY_FRAMES);
        speech.add(RATE_100_HZ);
        speech.add(START_ALL);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        speech.heard(bytes);
        for (int i = 0; i < formats.size(); i++) {
            ScientisstFormat format = formats.get(i);
            finders.get(i).accept(bytes, (frame, step) -> take(format, frame, step, now, readings));
        }
        if (version.in(bytes) && !started) {
            start();
            speech.notBefore(now + 0.1);
        }
    }

    private void take(ScientisstFormat format, byte[] frame, int step, double now, Consumer<Reading> readings) {
        found = Optional.of(format);
        lost += Math.max(0, step - 1);
        double[] values = channels(format).stream()
                .mapToDouble(channel -> format.value(frame, channel))
                .toArray();
        readings.accept(Reading.numbered(now, step, values));
    }

    private List<Integer> channels(ScientisstFormat format) {
        return ChannelWish.of(wish, "AI", format.channels());
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
                .map(channel -> "AI" + (channel + 1))
                .toList();
        OptionalDouble rate = started ? OptionalDouble.of(100) : OptionalDouble.empty();
        return new Device("ScientISST Sense", names, "raw", rate, true);
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
