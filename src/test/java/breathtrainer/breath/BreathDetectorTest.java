package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.signal.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreathDetectorTest {
    @Test
    void ten_breaths_are_ten_exhales_and_nine_that_ended() {
        EventLog log = EventLog.of(Wearer.at(50).breathes(10, 5).samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(10);
        assertThat(log.all(BreathEnded.class))
                .extracting(BreathEnded::breath)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void a_breath_ends_just_before_the_inhale_that_ends_it() {
        List<String> names = EventLog.of(Wearer.at(50).breathes(6, 5).samples()).names();

        assertThat(names.subList(names.size() - 6, names.size()))
                .containsExactly(
                        "BreathEnded", "InhaleBegan", "ExhaleBegan", "BreathEnded", "InhaleBegan", "ExhaleBegan");
    }

    @Test
    void onsets_lie_where_the_movement_began_and_are_declared_soon_after() {
        EventLog log = EventLog.of(Wearer.at(50).breathes(12, 6).samples());

        for (int breath = 6; breath < 12; breath++) {
            ExhaleBegan exhale = log.all(ExhaleBegan.class).get(breath);
            assertThat(exhale.onset()).isCloseTo(6 * breath + 3, within(0.3));
            assertThat(exhale.extremum()).isCloseTo(6 * breath + 3, within(0.3));
            assertThat(exhale.declared()).isBetween(6 * breath + 3.0, 6 * breath + 3.7);
        }
    }

    @Test
    void nothing_is_declared_before_its_onset() {
        EventLog log = EventLog.of(Wearer.at(50).noise(0.1).breathes(30, 4).samples());

        assertThat(log.all(InhaleBegan.class)).isNotEmpty().allMatch(inhale -> inhale.onset() <= inhale.declared());
        assertThat(log.all(ExhaleBegan.class)).isNotEmpty().allMatch(exhale -> exhale.onset() <= exhale.declared());
    }

    @Test
    void an_inverted_belt_swaps_inhale_and_exhale() {
        List<Sample> samples = Wearer.at(50).breathes(10, 5).samples();
        List<Double> inhales = onsets(EventLog.of(samples));
        EventLog inverted = EventLog.of(samples, new DetectorSettings(1, true));

        assertThat(inverted.all(ExhaleBegan.class))
                .extracting(ExhaleBegan::onset)
                .containsExactlyElementsOf(inhales);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-300, 1e-9, 1, 1e4, 1e12})
    void the_unit_does_not_matter(double unit) {
        List<Sample> samples = Wearer.at(50).noise(0.02).breathes(10, 5).samples();
        List<Sample> scaled = samples.stream()
                .map(sample -> Sample.of(sample.time(), unit * sample.value(0)))
                .toList();

        assertThat(EventLog.of(scaled).names()).isEqualTo(EventLog.of(samples).names());
    }

    @Test
    void the_level_goes_from_empty_to_full_and_comes_25_times_a_second() {
        EventLog log = EventLog.of(Wearer.at(50).breathes(10, 5).samples());

        List<Double> lastBreath = log.levels.subList(log.levels.size() - 125, log.levels.size());
        assertThat(log.levels).hasSize(50 * 25);
        assertThat(lastBreath.stream().mapToDouble(x -> x).max().orElseThrow()).isCloseTo(1, within(0.05));
        assertThat(lastBreath.stream().mapToDouble(x -> x).min().orElseThrow()).isCloseTo(0, within(0.05));
        assertThat(log.levels).allMatch(level -> level >= -0.5 && level <= 1.5);
    }

    @Test
    void a_gap_of_half_a_second_is_no_loss() {
        EventLog log = EventLog.of(
                Wearer.at(50).breathes(6, 5).drops(0.6).breathes(3, 5).samples());

        assertThat(log.names()).doesNotContain("SignalLost");
    }

    @Test
    void a_gap_is_told_and_the_breath_in_it_does_not_count() {
        Wearer wearer = Wearer.at(50).breathes(6, 5).moves(1, 2.5);
        double lost = wearer.time();
        EventLog log = EventLog.of(wearer.drops(4).moves(-1, 2.5).breathes(3, 5).samples());

        assertThat(log.all(SignalLost.class)).hasSize(1);
        SignalLost loss = log.all(SignalLost.class).get(0);
        assertThat(loss.reason()).isEqualTo(SignalLoss.GAP);
        assertThat(loss.since()).isCloseTo(lost, within(0.03));
        assertThat(loss.declared()).isCloseTo(lost + 1, within(0.03));
        assertThat(log.all(SignalBack.class)).extracting(SignalBack::declared).containsExactly(lost + 4);
        assertThat(log.all(BreathEnded.class)).hasSize(6 + 2);
    }

    @Test
    void time_goes_on_for_the_level_while_the_signal_is_lost() {
        EventLog log = EventLog.of(Wearer.at(50).breathes(6, 5).drops(8).samples());

        assertThat(log.levelTimes.get(log.levelTimes.size() - 1)).isCloseTo(38, within(0.1));
        assertThat(log.detector().phase()).isEqualTo(Phase.UNKNOWN);
        assertThat(log.detector().quality()).isZero();
    }

    @Test
    void a_dead_sensor_is_told_within_four_seconds() {
        EventLog log =
                EventLog.of(Wearer.at(50).noise(0.02).breathes(8, 5).sticks(10).samples());

        SignalLost loss = log.all(SignalLost.class).get(0);
        assertThat(loss.reason()).isEqualTo(SignalLoss.FLAT);
        assertThat(loss.declared()).isBetween(42.9, 44.0);
    }

    @Test
    void a_sensor_at_the_end_of_its_range_is_told() {
        EventLog log = EventLog.of(
                Wearer.at(50).noise(0.02).breathes(8, 5).sticksAt(5, 10).samples());

        assertThat(log.all(SignalLost.class)).extracting(SignalLost::reason).containsExactly(SignalLoss.SATURATED);
    }

    @Test
    void a_breath_hold_of_a_minute_is_no_loss() {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.01)
                .breathes(8, 5)
                .moves(1, 2)
                .holds(60)
                .moves(-1, 2)
                .breathes(3, 5)
                .samples());

        assertThat(log.names()).doesNotContain("SignalLost");
        assertThat(log.all(BreathEnded.class)).hasSizeBetween(11, 12);
    }

    @Test
    void a_breath_hold_of_a_minute_at_a_coarse_belt_is_no_loss() {
        List<Sample> coarse =
                Wearer.at(50).breathes(8, 5).moves(1, 2).holds(60).moves(-1, 2).breathes(3, 5).samples().stream()
                        .map(sample -> Sample.of(sample.time(), Math.rint(12 * sample.value(0))))
                        .toList();

        assertThat(EventLog.of(coarse).names()).doesNotContain("SignalLost");
    }

    private static List<Double> onsets(EventLog log) {
        return log.all(InhaleBegan.class).stream().map(InhaleBegan::onset).toList();
    }
}
