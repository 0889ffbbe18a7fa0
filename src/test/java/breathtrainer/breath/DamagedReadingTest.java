package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One event near the beginning, or a few deep breaths, do not set the scale of all breath that follows. */
class DamagedReadingTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 1.5, 2, 6})
    void a_belt_that_shifts_by_five_breaths_near_the_beginning_loses_two_of_them(double at) {
        List<Sample> samples =
                changed(breaths(60), sample -> sample.time() < at ? sample.value(0) - 5 : sample.value(0));

        assertThat(exhales(samples)).isBetween(58, 60);
    }

    @Test
    void a_first_breath_five_times_as_deep() {
        List<Sample> samples =
                Wearer.at(50).noise(0.01).breathes(1, 4, 5).breathes(57, 4).samples();

        assertThat(exhales(samples)).isBetween(56, 58);
    }

    @ParameterizedTest
    @CsvSource({"2", "3"})
    void ordinary_breath_after_deep_ones(int deep) {
        List<Sample> samples = Wearer.at(50)
                .noise(0.01)
                .breathes(20, 4)
                .breathes(deep, 4, 4)
                .breathes(40, 4, 0.8)
                .samples();

        assertThat(exhales(samples)).isBetween(58 + deep, 60 + deep);
    }

    @Test
    void two_spikes_9_s_apart_near_the_start() {
        List<Sample> samples = breaths(60);
        samples.set(50, Sample.of(samples.get(50).time(), 5000));
        samples.set(500, Sample.of(samples.get(500).time(), 5000));

        assertThat(exhales(samples)).isEqualTo(exhales(breaths(60)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {65_535, 0, -32_768, 555_551})
    void a_damaged_reading_right_after_a_change_of_pose(double value) {
        assertThat(afterPose(value)).isEqualTo(afterPose(Double.NaN));
    }

    /** Exhales after a pose that begins at 40 s, with that value a second later. */
    private static int afterPose(double value) {
        EventLog log = new EventLog(DetectorSettings.DEFAULT);
        for (Sample sample : changed(breaths(30), sample -> 500 + 100 * sample.value(0))) {
            log.detector().poseChanging(sample.time() > 35 && sample.time() < 40);
            boolean damaged = Math.abs(sample.time() - 41) < 0.001;
            log.detector().accept(damaged ? Sample.of(sample.time(), value) : sample);
        }
        return log.all(ExhaleBegan.class).size();
    }

    private static List<Sample> breaths(int count) {
        return Wearer.at(50).noise(0.01).breathes(count, 4).samples();
    }

    private static List<Sample> changed(List<Sample> samples, ToDoubleFunction<Sample> to) {
        List<Sample> changed = new ArrayList<>();
        samples.forEach(sample -> changed.add(Sample.of(sample.time(), to.applyAsDouble(sample))));
        return changed;
    }

    private static int exhales(List<Sample> samples) {
        return EventLog.of(samples).all(ExhaleBegan.class).size();
    }
}
