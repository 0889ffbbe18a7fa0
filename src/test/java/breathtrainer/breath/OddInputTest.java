package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import breathtrainer.signal.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes: no exception, no endless loop, no number that is none. */
class OddInputTest {
    @Property(tries = 200, seed = "20261122")
    void any_numbers_at_any_times_are_taken(@ForAll @Size(max = 300) List<Double> numbers) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 0; k + 1 < numbers.size(); k += 2) {
            samples.add(Sample.of(numbers.get(k), numbers.get(k + 1)));
        }

        assertThat(EventLog.of(samples).levels).allMatch(Double::isFinite);
    }

    @Property(tries = 200, seed = "20261122")
    void any_numbers_at_even_times_are_taken(@ForAll @Size(max = 500) List<Double> numbers) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 0; k + 2 < numbers.size(); k++) {
            samples.add(Sample.of(k * 0.05, numbers.get(k), numbers.get(k + 1), numbers.get(k + 2)));
        }

        assertThat(EventLog.of(samples).levels).allMatch(Double::isFinite);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1e300, 1e300, 1e14, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY})
    void a_constant_holds_no_breath(double value) {
        EventLog log = EventLog.of(Wearer.at(50).sticksAt(value, 100).samples());

        assertThat(log.names()).containsOnly("SignalLost");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1, 1e12})
    void a_single_step_is_no_breath(double height) {
        EventLog log =
                EventLog.of(Wearer.at(50).sticksAt(0, 30).sticksAt(height, 30).samples());

        assertThat(log.names()).doesNotContain("BreathEnded");
        assertThat(log.levels).allMatch(Double::isFinite);
    }

    @Test
    void numbers_that_are_none_count_as_missing() {
        List<Sample> samples = Wearer.at(50).breathes(5, 5).samples();
        List<Sample> broken = new ArrayList<>();
        for (Sample sample : samples) {
            broken.add(sample);
            broken.add(Sample.of(sample.time() + 0.003, Double.NEGATIVE_INFINITY));
            broken.add(Sample.of(sample.time() + 0.006, Double.NaN));
            broken.add(Sample.of(sample.time() + 0.009, 1e300));
        }

        assertThat(EventLog.of(broken).events).isEqualTo(EventLog.of(samples).events);
    }

    @Test
    void an_hour_without_samples_costs_no_time() {
        BreathDetector detector = new BreathDetector(DetectorSettings.DEFAULT, event -> {});

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int hour = 0; hour < 1000; hour++) {
                detector.accept(Sample.of(3600.0 * hour, hour));
                detector.accept(Sample.missing(3600.0 * hour + 1800, 1));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e9, 1e15, 1e18, -1e18})
    void the_clock_may_begin_anywhere(double begin) {
        assertThatCode(() -> Wearer.at(50).breathes(5, 5).samples().stream()
                        .map(sample -> Sample.of(begin + sample.time(), sample.value(0)))
                        .forEach(new BreathDetector(DetectorSettings.DEFAULT, event -> {})::accept))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 2000})
    void slow_and_fast_sensors_show_slow_breath(double rate) {
        EventLog log = EventLog.of(Wearer.at(rate).breathes(20, 10).samples());

        assertThat(log.all(BreathEvent.BreathEnded.class)).hasSizeBetween(18, 19);
    }
}
