package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of the user's is replaced without a word, by whatever command. */
class OverwriteTest {
    private static final String RECORDING = "time_s,belt\n0.0,1\n0.4,2\n0.8,3\n1.2,2\n";

    @TempDir
    private Path folder;

    private Path recordings;
    private Path belt;

    @BeforeEach
    void a_folder_with_a_recording() throws IOException {
        recordings = Files.createDirectory(folder.resolve("in"));
        belt = Files.writeString(recordings.resolve("belt.csv"), RECORDING);
    }

    @Test
    void results_never_take_the_place_of_recordings() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), recordings);
        for (Path to : new Path[] {recordings, link, recordings.resolve("..").resolve("in")}) {
            Program program = Program.run("breaths", "--batch", recordings, to, "--overwrite");
            assertThat(program.code()).isEqualTo(2);
            assertThat(program.err()).contains("is the folder of the recordings");
        }
        assertThat(belt).hasContent(RECORDING);
    }

    @Test
    void a_result_that_is_a_recording_under_another_name_is_refused() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.createLink(out.resolve("belt.csv"), belt);
        Program program = Program.run("breaths", "--batch", recordings, out, "--overwrite");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("is the file that is read");
        assertThat(belt).hasContent(RECORDING);
    }

    @Test
    void a_batch_keeps_what_is_there_and_goes_on() throws IOException {
        Files.writeString(recordings.resolve("chest.csv"), RECORDING);
        Path out = Files.createDirectory(folder.resolve("out"));
        Path kept = Files.writeString(out.resolve("belt.csv"), "mine");
        Program program = Program.run("breaths", "--batch", recordings, out);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains(kept + " exists already");
        assertThat(kept).hasContent("mine");
        assertThat(out.resolve("chest.csv")).exists();
        assertThat(Program.run("breaths", "--batch", recordings, out, "--overwrite")
                        .code())
                .isZero();
        assertThat(kept).content().startsWith("event,");
    }

    @Test
    void conversion_and_simulation_keep_what_is_there() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept.csv"), "mine");
        assertThat(Program.run("convert", belt, kept).err()).contains("exists already");
        assertThat(Program.run("simulate", "--to", kept, "--minutes", "0.1").err())
                .contains("exists already");
        assertThat(kept).hasContent("mine");
        assertThat(Program.run("convert", belt, kept, "--overwrite").code()).isZero();
        assertThat(Program.run("simulate", "--to", kept, "--minutes", "0.1", "--overwrite")
                        .code())
                .isZero();
        assertThat(kept).content().contains("synthetic");
    }

    @Test
    void a_conversion_never_replaces_what_it_reads() {
        Program program = Program.run("convert", belt, belt, "--overwrite");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err())
                .isEqualTo("%s is the file that is read, itself. Choose another name for what is written.%n", belt);
        assertThat(belt).hasContent(RECORDING);
    }

    @Test
    void a_rate_that_no_sensor_has_is_wrong_usage() {
        for (String rate : new String[] {"0", "-5", "NaN", "1e-320", "1e308", "fast"}) {
            Program program = Program.run("breaths", belt, "--rate", rate);
            assertThat(program.code()).isEqualTo(2);
            assertThat(program.err()).contains("a rate is");
        }
    }

    @Test
    void a_practice_is_kept_where_a_file_lay_only_if_that_was_said() throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.csv"), "mine");
        Program kept = practise("--record", mine);
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err()).contains(mine + " exists already and is kept as it is");
        assertThat(mine).hasContent("mine");

        assertThat(practise("--record", mine, "--overwrite").code()).isZero();
        assertThat(Files.readString(mine)).startsWith("# breath-recording: 1").contains("0.800,3");
    }

    @Test
    void a_practice_never_takes_the_place_of_the_recording_that_leads_it() {
        Program program = practise("--record", belt, "--overwrite");
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("is the file that is read");
        assertThat(belt).hasContent(RECORDING);
    }

    @Test
    void signals_that_are_read_are_never_replaced_either() throws IOException {
        assertThat(Program.run("convert", belt, folder.resolve("a.hea")).code()).isZero();
        Path header = Files.move(folder.resolve("a.hea"), folder.resolve("b.hea"));
        byte[] signals = Files.readAllBytes(folder.resolve("a.dat"));

        Program program = Program.run("convert", header, folder.resolve("a.hea"), "--overwrite");

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains(folder.resolve("a.dat") + " is the file that is read");
        assertThat(folder.resolve("a.dat")).hasBinaryContent(signals);
        assertThat(folder.resolve("a.hea")).doesNotExist();
    }

    @Test
    void signals_that_are_there_are_kept_and_no_header_is_left_without_its_own() throws IOException {
        Path kept = Files.writeString(folder.resolve("a.dat"), "mine");
        Program program = Program.run("convert", belt, folder.resolve("a.hea"));
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains(kept + " exists already");
        assertThat(kept).hasContent("mine");
        assertThat(folder.resolve("a.hea")).doesNotExist();
    }

    private Program practise(Object... more) {
        List<Object> all = new ArrayList<>(List.of("practise", "--from", belt, "--terminal", "--speed", "max"));
        all.addAll(List.of(more));
        return Program.run(all.toArray());
    }
}
