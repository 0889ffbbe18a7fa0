package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Sample;
import breathtrainer.simulation.Condition;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gyroscope beside an accelerometer is good for, and that it does no harm. */
class GyroscopeTest {
    private final List<Double> onsets = new ArrayList<>();

    /** Four minutes of somebody who sits and breathes with care. */
    private List<Sample> wearer(long seed) {
        onsets.clear();
        SyntheticWearer wearer = new SyntheticWearer(
                WearerOptions.of(Condition.CHEST_SLOW, seed).withMinutes(4).withGyroscope(), new TruthListener() {
                    @Override
                    public void inhaleBegan(double time) {
                        onsets.add(time);
                    }

                    @Override
                    public void exhaleBegan(double time) {
                        onsets.add(time);
                    }
                });
        List<Sample> samples = new ArrayList<>();
        for (Optional<Sample> next = wearer.next(); next.isPresent(); next = wearer.next()) {
            samples.add(next.get());
        }
        return samples;
    }

    private static Sample accelerometer(Sample six) {
        return Sample.of(six.time(), six.value(0), six.value(1), six.value(2));
    }

    private static EventLog heard(List<Sample> samples, UnaryOperator<Sample> as) {
        return EventLog.of(samples.stream().map(as).toList());
    }

    /** Seconds from each true onset to the next one declared, in the median, from the second minute on. */
    private double delay(EventLog log) {
        List<Double> declared = log.events.stream()
                .filter(event -> event instanceof BreathEvent.InhaleBegan || event instanceof BreathEvent.ExhaleBegan)
                .map(BreathEvent::declared)
                .toList();
        double[] delays = onsets.stream()
                .filter(onset -> onset > 60)
                .flatMapToDouble(onset -> declared.stream()
                        .mapToDouble(each -> each - onset)
                        .filter(each -> each > 0)
                        .limit(1))
                .sorted()
                .toArray();
        return delays[delays.length / 2];
    }

    @Test
    void onsets_are_told_earlier() {
        double alone = 0;
        double both = 0;
        for (long seed : new long[] {1, 2, 3, 4, 5, 6}) {
            List<Sample> samples = wearer(seed);
            alone += delay(heard(samples, GyroscopeTest::accelerometer)) / 6;
            both += delay(heard(samples, UnaryOperator.identity())) / 6;
        }
        assertThat(both).isLessThan(alone - 0.04);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, Double.NaN})
    void one_that_says_nothing_changes_nothing(double always) {
        List<Sample> samples = wearer(5);
        EventLog alone = heard(samples, GyroscopeTest::accelerometer);
        EventLog dead = heard(
                samples,
                each -> Sample.of(each.time(), each.value(0), each.value(1), each.value(2), always, always, always));

        assertThat(dead.events).isEqualTo(alone.events).hasSizeGreaterThan(40);
    }

    @Test
    void gaps_of_the_gyroscope_cost_no_breath() {
        List<Sample> samples = wearer(6);
        EventLog log = heard(samples, each -> each.time() % 9 < 4 ? without(each) : each);

        assertThat(log.all(BreathEvent.SignalLost.class)).isEmpty();
        assertThat(log.all(BreathEvent.BreathEnded.class).size()).isCloseTo(onsets.size() / 2, within(1));
    }

    private static Sample without(Sample six) {
        return Sample.of(
                six.time(),
                DoubleStream.of(six.value(0), six.value(1), six.value(2), Double.NaN, Double.NaN, Double.NaN)
                        .toArray());
    }
}
