package breathtrainer.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which a detection belongs to a mark. */
class EvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void what_lies_on_every_mark_is_all_right() throws IOException {
        Score score = score(marks("exhale", 10, 14, 18), exhales(10.1, 14.1, 18.1));

        assertThat(score.halfBreath()).isEqualTo(new Agreement(3, 3, 3));
        assertThat(score.halfBreath().f1()).hasValue(1);
        assertThat(score.countError()).hasValue(0);
        assertThat(score.withinOneBreath()).hasValue(1);
        assertThat(score.delayMedian().orElseThrow()).isBetween(0.399, 0.401);
    }

    @Test
    void a_mark_that_was_missed_costs_sensitivity_and_a_detection_too_many_precision() throws IOException {
        Score score = score(marks("exhale", 10, 14, 18, 22), exhales(10, 16, 16.5, 18, 22));

        assertThat(score.halfBreath().sensitivity()).hasValue(1);
        assertThat(score.halfSecond().sensitivity()).hasValue(0.75);
        assertThat(score.halfSecond().precision()).hasValue(0.6);
        assertThat(score.countError()).hasValue(0.25);
    }

    @Test
    void half_a_breath_is_half_the_shorter_interval_beside_the_mark() throws IOException {
        // the mark at 14 has 4 s before it and 2 s after it
        assertThat(pairs(marks("exhale", 10, 14, 16), 15.0)).isEqualTo(1);
        assertThat(pairs(marks("exhale", 10, 14, 30), 16.1)).isZero();
    }

    @Test
    void of_two_detections_about_a_mark_the_nearer_counts() throws IOException {
        Score score = score(marks("exhale", 10, 14, 18), exhales(10, 13.6, 14.1, 18));

        assertThat(score.halfSecond()).isEqualTo(new Agreement(3, 3, 4));
        assertThat(score.markError()).hasValue(0);
    }

    @Test
    void a_detection_that_is_nearer_to_the_next_mark_is_left_to_it() throws IOException {
        Score score = score(marks("exhale", 10, 11, 12), exhales(9.5, 10.6, 12));

        assertThat(score.halfSecond()).isEqualTo(new Agreement(3, 3, 3));
    }

    @Test
    void what_lies_outside_of_the_marked_span_is_left_out() throws IOException {
        Score score = score(marks("exhale", 10, 14, 18), exhales(2, 7.4, 7.6, 10, 14, 18, 20.6));

        assertThat(score.found()).isEqualTo(4);
    }

    @Test
    void the_first_seconds_can_be_skipped() throws IOException {
        Evaluation evaluation = new Evaluation(12, false);
        Score score = evaluation.add(marks("exhale", 10, 14, 18, 22), exhales(10, 11.5, 14, 18, 22));

        assertThat(score.marks()).isEqualTo(3);
        assertThat(score.found()).isEqualTo(4);
    }

    @Test
    void each_annotator_is_compared_in_turn_or_one_alone() throws IOException {
        ReferenceMarks both = read(
                "event,time_s,annotator\nexhale,10,1\nexhale,14,1\nexhale,18,1\nexhale,10,2\nexhale,14,2\nexhale,18,2\nexhale,22,2\n");

        assertThat(score(both, exhales(10, 14, 18, 22)).marks()).isEqualTo(7);
        assertThat(score(both.by("2"), exhales(10, 14, 18, 22)).marks()).isEqualTo(4);
    }

    @Test
    void inhales_are_counted_only_where_no_exhales_are_marked() throws IOException {
        ReferenceMarks both =
                read("event,time_s\ninhale,8\nexhale,10\ninhale,12\nexhale,14\ninhale,16\nexhale,18\ninhale,20\n");

        assertThat(score(both, exhales(10, 14, 18)).countError()).hasValue(0);
        assertThat(score(marks("inhale", 8, 12, 16), exhales(10, 14, 18)).countError())
                .hasValue(1);
    }

    @Test
    void marks_at_the_extremum_are_compared_with_extrema() throws IOException {
        Detections found = new Detections();
        for (double time : List.of(10.0, 14.0, 18.0)) {
            found.onEvent(new ExhaleBegan(time + 1, time, time + 1.5, 1));
        }

        assertThat(score(read("# marks: extremum\nevent,time_s\nexhale,10\nexhale,14\nexhale,18\n"), found)
                        .markError())
                .hasValue(0);
        assertThat(score(marks("exhale", 10, 14, 18), found).markError()).hasValue(1);
    }

    @Test
    void with_either_sign_inhale_and_exhale_are_swapped_where_that_fits_better() throws IOException {
        Detections found = new Detections();
        for (double time : List.of(10.0, 14.0, 18.0)) {
            found.onEvent(new InhaleBegan(time, time, time + 0.3, 1));
            found.onEvent(new ExhaleBegan(time + 2.5, time + 2.5, time + 2.8, 1));
        }
        ReferenceMarks marks = marks("exhale", 10, 14, 18);

        assertThat(new Evaluation(0, true).add(marks, found).markError()).hasValue(0);
        assertThat(new Evaluation(0, false).add(marks, found).markError()).hasValue(1.5);
    }

    @Test
    void recordings_add_up() throws IOException {
        Evaluation evaluation = new Evaluation(0, false);
        evaluation.add(marks("exhale", 10, 14, 18), exhales(10, 14, 18));
        evaluation.add(marks("exhale", 10, 14, 18), exhales(10));

        assertThat(evaluation.total().halfBreath()).isEqualTo(new Agreement(4, 6, 4));
        assertThat(evaluation.total().countError().orElseThrow()).isBetween(0.333, 0.334);
        assertThat(evaluation.total().withinOneBreath()).hasValue(0.5);
    }

    @Test
    void where_nothing_can_be_compared_there_is_no_figure() throws IOException {
        Score score = score(marks("exhale", 10, 14), exhales(10, 14));

        assertThat(score.halfBreath().f1()).isEmpty();
        assertThat(score.delayMedian()).isEmpty();
        assertThat(score.deciles()).isEmpty();
    }

    @Test
    void a_tenth_of_low_quality_bears_what_is_wrong_about_it() throws IOException {
        Detections found = new Detections();
        for (int k = 0; k < 10; k++) {
            double time = 10 + 4 * k + (k == 3 ? 2.2 : 0);
            found.onEvent(new ExhaleBegan(time, time, time + 0.3, k == 3 ? 0.1 : 0.9));
        }
        Score score = score(marks("exhale", 10, 14, 18, 22, 26, 30, 34, 38, 42, 46), found);

        assertThat(score.deciles().get(0)).isEqualTo(new Decile(0.1, 0.1, 2)); // one too many, one missed
        assertThat(score.deciles().get(9).to()).isEqualTo(0.9);
    }

    @Test
    void a_wrong_file_of_marks_is_told_with_its_line() {
        assertThatThrownBy(() -> read("event,time_s\nexhale,10\nsigh,12\n"))
                .hasMessageContaining("marks.breaths.csv:3")
                .hasMessageContaining("'sigh' is neither inhale nor exhale");
        assertThatThrownBy(() -> read("event,time_s\nexhale,soon\n")).hasMessageContaining("no time in seconds");
        assertThatThrownBy(() -> read("a,b\n1,2\n")).hasMessageContaining("'event' and 'time_s'");
    }

    private static int pairs(ReferenceMarks marks, double found) {
        return score(marks, exhales(found)).halfBreath().pairs();
    }

    private static Score score(ReferenceMarks marks, Detections found) {
        return new Evaluation(0, false).add(marks, found);
    }

    /** Each declared 0.3 s after its onset. */
    private static Detections exhales(double... times) {
        Detections found = new Detections();
        for (double time : times) {
            found.onEvent(new ExhaleBegan(time, time, time + 0.3, 1));
        }
        return found;
    }

    private ReferenceMarks marks(String event, double... times) throws IOException {
        StringBuilder text = new StringBuilder("event,time_s\n");
        for (double time : times) {
            text.append(event).append(',').append(time).append('\n');
        }
        return read(text.toString());
    }

    private ReferenceMarks read(String text) throws IOException {
        Path file = folder.resolve("marks.breaths.csv");
        Files.writeString(file, text);
        return new MarksFile(file).read();
    }
}
