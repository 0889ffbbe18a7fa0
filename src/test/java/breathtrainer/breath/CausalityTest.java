package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is declared up to a time depends on nothing after it, and on nothing but the samples. */
class CausalityTest {
    @ParameterizedTest
    @ValueSource(doubles = {7, 10, 17.857, 25, 31, 50, 125, 500})
    void a_recording_cut_off_gives_the_same_events_up_to_there(double rate) {
        List<Sample> samples = Wearer.at(rate)
                .noise(0.03)
                .breathes(6, 4)
                .holds(6)
                .breathes(8, 7, 1.6)
                .drops(1.7)
                .breathes(9, 3, 0.6)
                .samples();

        assertCutsAgree(samples, 40);
    }

    @Test
    void an_accelerometer_cut_off_gives_the_same_events_up_to_there() {
        assertCutsAgree(onChest(Wearer.at(50).noise(0.03).breathes(20, 5).samples()), 20);
    }

    @Test
    @Tag("slow")
    void kept_recordings_cut_off_give_the_same_events_up_to_there() {
        for (String folder : List.of("bidmc", "synthetic_belt", "synthetic_accelerometer", "toolkit_belts")) {
            KeptRecordings.of(folder).forEach(file -> assertCutsAgree(KeptRecordings.samples(file), 5));
        }
    }

    @Test
    void the_same_samples_give_the_same_events() {
        List<Sample> samples = Wearer.at(50).noise(0.05).breathes(20, 5).samples();

        assertThat(EventLog.of(samples).events).isEqualTo(EventLog.of(samples).events);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void missing_samples_between_real_ones_change_nothing(long seed) {
        Random random = new Random(seed);
        List<Sample> samples = Wearer.at(20 + 40 * random.nextDouble(), seed)
                .noise(0.05)
                .breathes(12, 3 + 4 * random.nextDouble())
                .samples();
        List<Sample> more = new ArrayList<>();
        double before = -1;
        for (Sample sample : samples) {
            for (int k = 1; k <= random.nextInt(4); k++) {
                more.add(Sample.missing(before + (sample.time() - before) * k / 5, 1));
            }
            more.add(sample);
            before = sample.time();
        }

        assertThat(EventLog.of(more).events).isEqualTo(EventLog.of(samples).events);
    }

    @Test
    void reversed_and_repeated_times_change_nothing() {
        List<Sample> samples = Wearer.at(50).noise(0.05).breathes(12, 5).samples();
        List<Sample> more = new ArrayList<>();
        for (Sample sample : samples) {
            more.add(sample);
            more.add(Sample.of(sample.time(), 1e6));
            more.add(Sample.of(sample.time() - 3, -1e6));
        }

        assertThat(EventLog.of(more).events).isEqualTo(EventLog.of(samples).events);
    }

    /** The belt's level as a tilt of 0.02 g of a sensor that hangs askew. */
    static List<Sample> onChest(List<Sample> belt) {
        return belt.stream()
                .map(sample ->
                        Sample.of(sample.time(), 0.5 + 0.012 * sample.value(0), -0.8 + 0.016 * sample.value(0), 0.33))
                .toList();
    }

    private static void assertCutsAgree(List<Sample> samples, int cuts) {
        EventLog whole = EventLog.of(samples);
        assertThat(whole.events).hasSizeGreaterThan(5);
        for (int cut = 1; cut <= cuts; cut++) {
            List<Sample> part = samples.subList(0, samples.size() * cut / (cuts + 1));
            double end = part.get(part.size() - 1).time();
            assertThat(EventLog.of(part).events).as("cut at %s s", end).isEqualTo(whole.until(end));
        }
    }
}
