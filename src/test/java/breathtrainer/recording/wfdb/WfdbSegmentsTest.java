package breathtrainer.recording.wfdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Recordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in several segments, as those of wards are, and what an annotator wrote beside a record. */
class WfdbSegmentsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void two_segments() throws IOException {
        write("a.hea", "a 1 2 2\na.dat 16 1 16 0 0 0 0 RESP\n");
        bytes("a.dat", "0100 0200");
        write("b.hea", "b 2 2 2\nb.dat 16 1 16 0 0 0 0 II\nb.dat 16 10 16 0 0 0 0 RESP\n");
        bytes("b.dat", "0900 1e00 0900 2800");
    }

    @Test
    void stand_behind_one_another_each_with_its_own_signals_and_gain() throws IOException {
        write("belt.hea", "belt/2 1 2 4\na 2\nb 2\n");
        assertThat(read()).containsExactly("0 1", "0.5 2", "1 3", "1.5 4");
    }

    @Test
    void in_a_gap_time_goes_on() throws IOException {
        write("belt.hea", "belt/4 2 2 10\nlayout 0\na 2\n~ 6\nb 2\n");
        write("layout.hea", "layout 2 2 0\n~ 0 1 16 0 0 0 0 II\n~ 0 1 16 0 0 0 0 RESP\n");
        assertThat(read()).containsExactly("0 1", "0.5 2", "4 3", "4.5 4");
    }

    @Test
    void where_the_signal_is_not_there_is_nothing_to_read() throws IOException {
        write("belt.hea", "belt/2 2 2 4\na 2\nb 2\n");
        assertThat(Recordings.log(folder.resolve("belt.hea"), Recordings.column("II")))
                .containsExactly("1 9", "1.5 9");
    }

    @Test
    void one_that_is_not_beside_it_is_told() throws IOException {
        write("belt.hea", "belt/3 1 2 6\na 2\ngone 2\nb 2\n");
        assertThat(read())
                .containsExactly(
                        "0 1",
                        "0.5 2",
                        "2 3",
                        "2.5 4",
                        "belt.hea: 1 of its segments are not beside it; they were left out");
    }

    @Test
    void none_at_all_or_one_elsewhere_is_refused() throws IOException {
        write("belt.hea", "belt/2 1 2 4\ngone 2\n../a 2\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining(":3: '../a 2' names no segment");
        write("belt.hea", "belt/1 1 2 4\ngone 2\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("none of its 1 segments is beside it");
    }

    /** A mark on a heartbeat without words; words after a long time; the next one step later; the end. */
    @Test
    void words_of_an_annotator_are_notes() throws IOException {
        write("belt.hea", "belt 1 2 2\na.dat 16 1 16 0 0 0 0 RESP\n");
        bytes("belt.atr", "0104 00ec 0000 0900 0058 04fc 61626364 0170 03fc 78797a00 0000");
        assertThat(read()).containsExactly("0 1", "0.5 2", "# 5.000 abcd", "# 5.500 xyz");
    }

    @Test
    void words_that_were_cut_off_are_told() throws IOException {
        write("belt.hea", "belt 1 2 2\na.dat 16 1 16 0 0 0 0 RESP\n");
        bytes("belt.atr", "0158 04fc 61626364 0158 04fc 6162");
        assertThat(read())
                .containsExactly(
                        "0 1",
                        "0.5 2",
                        "# 0.500 abcd",
                        "belt.hea: belt.atr ends early; the notes up to there were read");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void bytes(String name, String hex) throws IOException {
        Files.write(folder.resolve(name), HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private List<String> read() throws IOException {
        return Recordings.log(folder.resolve("belt.hea"), RecordingOptions.NONE);
    }
}
