package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One spike, at whatever moment and of whatever size, costs no hold more than a breath, and the practice ends when it would. */
class SpikeTest {
    private static final double[] SWINGS = {2, 20, 1e3, 1e6};
    private static final int EARLY = 600; // readings in which little is known of the wearer

    @Test
    void a_spike_costs_no_more_than_a_breath() throws Exception {
        assertThat(tooMuch(5, 2, row -> {})).isEmpty();
    }

    @Test
    @Tag("slow")
    void two_hundred_spikes_of_every_size_in_every_sample() throws Exception {
        assertThat(tooMuch(2, Integer.getInteger("spike.count", 200), System.out::println))
                .isEmpty();
    }

    private static List<SpikeHarm> tooMuch(long seed, int times, Consumer<String> table) throws Exception {
        List<SpikeHarm> tooMuch = new ArrayList<>();
        for (SpikedSample sample : samples()) {
            for (double swings : SWINGS) {
                List<SpikeHarm> harms = spikes(seed, times, sample, swings).stream()
                        .parallel()
                        .map(sample::harm)
                        .toList();
                table.accept(row(sample.name(), swings, harms));
                harms.stream().filter(SpikeHarm::isTooMuch).forEach(tooMuch::add);
            }
        }
        return tooMuch;
    }

    /** Every fourth early, beginning with the first; the others at any moment. */
    private static List<Spike> spikes(long seed, int times, SpikedSample sample, double swings) {
        Random random = new Random(seed);
        List<Sample> all = sample.samples();
        return IntStream.range(0, times)
                .mapToObj(time -> time % 4 == 0 ? all.subList(0, EARLY) : all)
                .map(where -> Spike.at(random, where, swings * sample.swing()))
                .toList();
    }

    private static List<SpikedSample> samples() throws Exception {
        return List.of(
                new SpikedSample("belt", 106),
                new SpikedSample("belt-moving", 82),
                new SpikedSample("accelerometer", 450));
    }

    /** A row of the table in src/docs/detection.md. */
    private static String row(String name, double swings, List<SpikeHarm> harms) {
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %d | %d | %d | %.1f s | %d |",
                name,
                swings,
                harms.stream().filter(harm -> harm.breaths() == 0).count(),
                harms.stream().filter(harm -> harm.breaths() == 1).count(),
                harms.stream().filter(harm -> harm.breaths() > 1).count(),
                harms.stream().mapToDouble(SpikeHarm::seconds).max().orElse(0),
                harms.stream().filter(SpikeHarm::isTooMuch).count());
    }
}
