package breathtrainer.sensor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A ScientISST Sense that runs already, with any number of channels. */
final class ScientisstDecoder implements Decoder {
    private static final int RUN = 4;

    private final List<String> wish;
    private final List<ScientisstFormat> formats =
            IntStream.rangeClosed(1, 6).mapToObj(ScientisstFormat::new).toList();
    private final List<FrameFinder> finders =
            formats.stream().map(format -> new FrameFinder(format, RUN, RUN)).toList();
    private Optional<ScientisstFormat> found = Optional.empty();
    private long lost;

    ScientisstDecoder(List<String> wish) {
        this.wish = wish;
    }

    @Override
    public void opened(double now) {
        finders.forEach(FrameFinder::opened);
    }

    @Override
    public void accept(byte[] bytes, double now, Consumer<Reading> readings) {
        for (int i = 0; i < formats.size(); i++) {
            ScientisstFormat format = formats.get(i);
            finders.get(i).accept(bytes, (frame, step) -> {
                found = Optional.of(format);
                lost += Math.max(0, step - 1);
                double[] values = channels(format).stream()
                        .mapToDouble(channel -> format.value(frame, channel))
                        .toArray();
                readings.accept(new Reading(now, Double.NaN, values));
            });
        }
    }

    private List<Integer> channels(ScientisstFormat format) {
        return ChannelWish.of(wish, "AI", format.channels());
    }

    @Override
    public double sureness() {
        return found.isPresent() ? 0.95 : 0;
    }

    @Override
    public Device device() {
        List<String> names = channels(found.orElse(formats.get(0))).stream()
                .map(channel -> "AI" + (channel + 1))
                .toList();
        return new Device("ScientISST Sense", names, "raw", OptionalDouble.empty(), true);
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
