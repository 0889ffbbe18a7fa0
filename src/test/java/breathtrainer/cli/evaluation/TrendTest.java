package breathtrainer.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether detection gets later as a recording goes on. */
class TrendTest {
    @Test
    void a_detector_that_comes_a_tenth_of_a_second_later_each_minute_is_told_so() {
        Score score = score(20, 0.1);

        assertThat(score.delayTrend().perMinute().orElseThrow()).isCloseTo(0.1, within(1e-3));
        assertThat(score.delayTrend().within().orElseThrow()).isLessThan(0.01);
    }

    @Test
    void the_trend_of_two_recordings_is_that_of_all_their_marks() {
        Evaluation evaluation = new Evaluation(0, false);
        evaluation.add(marks(20), found(20, 0.1));
        evaluation.add(marks(20), found(20, 0.3));

        assertThat(evaluation.total().delayTrend().perMinute().orElseThrow()).isCloseTo(0.2, within(1e-3));
    }

    @Test
    void two_delays_have_no_trend() {
        assertThat(score(2, 0.1).delayTrend().perMinute()).isEmpty();
        assertThat(score(2, 0.1).delayTrend().within()).isEmpty();
    }

    private static Score score(int breaths, double laterEachMinute) {
        return new Evaluation(0, false).add(marks(20), found(breaths, laterEachMinute));
    }

    private static ReferenceMarks marks(int breaths) {
        List<Double> times =
                IntStream.range(0, breaths).mapToObj(k -> 10.0 + 6 * k).toList();
        return new ReferenceMarks(List.of(new MarkSeries("", Kind.EXHALE, times)), false);
    }

    private static Detections found(int breaths, double laterEachMinute) {
        Detections found = new Detections();
        IntStream.range(0, breaths)
                .mapToDouble(k -> 10.0 + 6 * k)
                .forEach(mark ->
                        found.onEvent(new ExhaleBegan(mark, mark, mark + 0.4 + laterEachMinute * mark / 60, 1)));
        return found;
    }
}
