package breathtrainer.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the figures are, and how they are written. */
class ScoreTest {
    private final Tally tally = new Tally();

    @Test
    void a_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        tally.delays.addAll(List.of(4.0, 1.0, 2.0, 3.0));
        assertThat(Score.of(tally).delayMedian()).hasValue(2.5);

        tally.delays.add(9.0);
        assertThat(Score.of(tally).delayMedian()).hasValue(3);
    }

    @Test
    void nine_of_ten_come_no_later_than_the_ninth_tenth() {
        IntStream.rangeClosed(1, 20).forEach(delay -> tally.delays.add((double) delay));

        assertThat(Score.of(tally).delayP90()).hasValue(19);
    }

    @Test
    void more_than_a_quarter_of_a_second_before_the_mark_is_early() {
        tally.delays.addAll(List.of(-0.3, -0.25, 0.0, 0.3));

        assertThat(Score.of(tally).early()).hasValue(0.25);
    }

    @Test
    void what_is_found_is_harmonic_between_what_was_missed_and_what_was_too_much() {
        Agreement agreement = new Agreement(6, 8, 12);

        assertThat(agreement.sensitivity()).hasValue(0.75);
        assertThat(agreement.precision()).hasValue(0.5);
        assertThat(agreement.f1()).hasValue(0.6);
        assertThat(new Agreement(0, 0, 0).f1()).isEmpty();
    }

    @Test
    void tenths_are_of_rising_quality_and_need_ten() {
        List<Judged> judged = new ArrayList<>();
        for (int k = 20; k > 0; k--) {
            judged.add(new Judged(k / 20.0, k <= 2 ? 1 : 0));
        }

        assertThat(Decile.of(judged)).hasSize(10).first().isEqualTo(new Decile(0.05, 0.1, 1));
        assertThat(Decile.of(judged).get(9)).isEqualTo(new Decile(0.95, 1, 0));
        assertThat(Decile.of(judged.subList(0, 9))).isEmpty();
    }

    @Test
    void a_missed_mark_is_the_fault_of_the_nearest_detection() {
        MarkSeries series = new MarkSeries("", Kind.EXHALE, List.of(10.0, 20.0, 30.0));
        List<Detection> seen = List.of(new Detection(10, 10, 0.9), new Detection(22, 22, 0.2));

        assertThat(Judged.of(series, seen, List.of(new Matching.Pair(0, 0))))
                .containsExactly(new Judged(0.9, 0), new Judged(0.2, 3)); // too many, and two missed
    }

    @Test
    void the_table_of_one_recording_says_nothing_twice() {
        tally.add(exhales(10, 14, 18), List.of(found(10.2), found(14.2), found(18.7)), true);
        Score score = Score.of(tally);

        assertThat(table(Map.of("belt", score), score)).isEqualTo("""
                1 recording, 3 marks, 3 found

                               ½ breath    0.5 s
                sensitivity      1.0000   0.6667
                precision        1.0000   0.6667
                F1               1.0000   0.6667

                count error   0.00 %, within one breath in 100.00 %
                delay         0.50 s in the median, nine of ten within 1.00 s, early 0.00 %
                delay trend   3.750 ± 27.510 s a minute
                """);
    }

    @Test
    void the_table_of_several_has_a_line_for_each_and_a_dash_for_what_cannot_be_said() {
        tally.add(exhales(10, 14, 18), List.of(found(10.2)), true);
        Score score = Score.of(tally);
        Map<String, Score> scores = new TreeMap<>(Map.of("a long name", score, "b", Score.of(new Tally())));

        assertThat(table(scores, score).lines().limit(5))
                .containsExactly(
                        "               marks    found       F1    count    delay      p90",
                        "a long name        3        1    0.500  66.67 %   0.50 s   0.50 s",
                        "b                  0        0        –        –        –        –",
                        "",
                        "2 recordings, 3 marks, 1 found");
    }

    private static String table(Map<String, Score> scores, Score total) {
        StringWriter written = new StringWriter();
        new EvaluationTable(new PrintWriter(written)).print(scores, total, false);
        return written.toString().replace(System.lineSeparator(), "\n");
    }

    private static MarkSeries exhales(double... times) {
        return new MarkSeries(
                "", Kind.EXHALE, java.util.Arrays.stream(times).boxed().toList());
    }

    private static Detection found(double time) {
        return new Detection(time, time + 0.3, 1);
    }
}
