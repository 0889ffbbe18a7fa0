package breathtrainer.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.evaluation.Matching.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void a_pair_lies_no_further_apart_than_its_mark_allows() {
        assertThat(pairs(1, times(10, 20), times(11, 21.001))).containsExactly(new Pair(0, 0));
        assertThat(pairs(1, times(10, 20), times(8.999, 19))).containsExactly(new Pair(1, 1));
    }

    @Test
    void a_detection_belongs_to_one_mark_alone() {
        assertThat(pairs(1, times(10, 11), times(10.5))).containsExactly(new Pair(0, 0));
    }

    @Test
    void a_mark_belongs_to_one_detection_alone() {
        assertThat(pairs(1, times(10, 20), times(9.5, 10, 10.5, 20))).containsExactly(new Pair(0, 1), new Pair(1, 3));
    }

    @Test
    void pairs_keep_the_order_of_time() {
        assertThat(pairs(3, times(10, 12, 14), times(9, 11, 13)))
                .containsExactly(new Pair(0, 0), new Pair(1, 1), new Pair(2, 2));
    }

    @Test
    void a_nearer_detection_is_left_to_the_mark_that_it_is_nearest_to() {
        assertThat(pairs(2, times(10, 11), times(9, 10.6))).containsExactly(new Pair(0, 0), new Pair(1, 1));
    }

    @Test
    void of_two_detections_that_are_equally_near_the_first_is_taken() {
        assertThat(pairs(1, times(10), times(9.5, 10.5))).containsExactly(new Pair(0, 0));
    }

    @Test
    void without_marks_or_detections_there_is_no_pair() {
        assertThat(pairs(1, times(), times(1))).isEmpty();
        assertThat(pairs(1, times(1), times())).isEmpty();
    }

    @Test
    void half_a_breath_is_half_the_shorter_interval_and_at_an_end_half_the_only_one() {
        MarkSeries series = new MarkSeries("", Kind.EXHALE, List.of(10.0, 14.0, 16.0, 26.0));

        assertThat(series.halfBreaths()).containsExactly(2, 1, 1, 5);
    }

    private static List<Pair> pairs(double tolerance, double[] marks, double[] found) {
        double[] tolerances = new double[marks.length];
        Arrays.fill(tolerances, tolerance);
        return Matching.pairs(
                DoubleStream.of(marks).boxed().toList(),
                DoubleStream.of(found)
                        .mapToObj(time -> new Detection(time, time, 1))
                        .toList(),
                tolerances);
    }

    private static double[] times(double... times) {
        return times;
    }
}
