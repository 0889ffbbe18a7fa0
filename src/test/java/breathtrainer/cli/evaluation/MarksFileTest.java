package breathtrainer.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksFileTest {
    @TempDir
    private Path folder;

    @Test
    void marks_lie_in_the_order_of_time_and_each_once() throws IOException {
        assertThat(read("event,time_s\nexhale,14\nexhale,10\nexhale,14.0\n").series())
                .containsExactly(new MarkSeries("", Kind.EXHALE, java.util.List.of(10.0, 14.0)));
    }

    @Test
    void columns_may_lie_in_any_order_among_others() throws IOException {
        assertThat(read("time_s, note ,event\r\n 10.5 ,seen, exhale \r\n\r\n").series())
                .containsExactly(new MarkSeries("", Kind.EXHALE, java.util.List.of(10.5)));
    }

    @Test
    void every_annotator_has_a_series_for_each_kind() throws IOException {
        ReferenceMarks marks = read("event,time_s,annotator\ninhale,1,b c\nexhale,2,a\ninhale,3,a\nexhale,4\n");

        assertThat(marks.series().stream().map(one -> one.kind() + " " + one.annotator()))
                .containsExactlyInAnyOrder("INHALE b c", "EXHALE a", "INHALE a", "EXHALE ");
        assertThat(marks.by("b c").series().stream().map(one -> one.kind() + " " + one.annotator()))
                .containsExactlyInAnyOrder("INHALE b c", "EXHALE ");
    }

    @Test
    void remarks_are_passed_over_but_one() throws IOException {
        assertThat(read("# from: an expert\nevent,time_s\n# in the middle\nexhale,10\n")
                        .atExtremum())
                .isFalse();
        assertThat(read("# marks: extremum of the flow\nevent,time_s\nexhale,10\n")
                        .atExtremum())
                .isTrue();
    }

    @Test
    void exhales_are_counted_and_inhales_where_there_are_none() throws IOException {
        assertThat(read("event,time_s\ninhale,1\nexhale,2\n").counted()).isEqualTo(Kind.EXHALE);
        assertThat(read("event,time_s\ninhale,1\n").counted()).isEqualTo(Kind.INHALE);
    }

    @Test
    void a_time_that_is_none_is_told_with_its_line_counted_from_the_top() {
        assertThatThrownBy(() -> read("# a\n\nevent,time_s\nexhale,10\nexhale,NaN\n"))
                .hasMessageContaining("marks.csv:")
                .hasMessageContaining("there are no columns 'event' and 'time_s'");
        assertThatThrownBy(() -> read("# a\nevent,time_s\n\nexhale,10\nexhale,NaN\n"))
                .hasMessageContaining("marks.csv:5")
                .hasMessageContaining("'NaN' is no time in seconds; marks are lines such as 'exhale,12.340'");
        assertThatThrownBy(() -> read("event,time_s\nexhale\n")).hasMessageContaining("'' is no time in seconds");
    }

    @Test
    void what_is_no_text_is_refused_in_a_sentence() throws IOException {
        Path file = folder.resolve("marks.csv");
        Files.write(file, "exhale \u00e4".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> new MarksFile(file).read())
                .hasMessageContaining("this is no text; marks are lines such as");
    }

    private ReferenceMarks read(String text) throws IOException {
        Path file = folder.resolve("marks.csv");
        Files.writeString(file, text);
        return new MarksFile(file).read();
    }
}
