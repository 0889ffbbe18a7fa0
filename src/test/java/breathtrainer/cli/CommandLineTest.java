package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What goes where, and which code it ends with. */
class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void wrong_usage_is_2_and_says_what_there_is() {
        assertThat(Program.run("dance").code()).isEqualTo(2);
        assertThat(Program.run("breaths").code()).isEqualTo(2);
        assertThat(Program.run("breaths", "--batch", folder).err()).contains("IN_DIR OUT_DIR");
        assertThat(Program.run("practise", "--speed", "fast").err()).contains("a number above 0, or max");
        assertThat(Program.run("practise", "--font-scale", "3").err()).contains("'3'", "0.8 to 2");
        assertThat(Program.run("practise", "--simulate", "--sensor", "auto").code())
                .isEqualTo(2);
        assertThat(Program.run("simulate", "--to", folder.resolve("x.csv"), "--condition", "asleep")
                        .err())
                .contains("there is no 'asleep'", "ujjayi_1to2");
    }

    @Test
    void what_cannot_be_done_is_1_and_one_line_without_a_trace() {
        Program missing = Program.run("breaths", folder.resolve("no.csv"));
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err().lines()).hasSize(1).first().asString().contains("no.csv");

        Program noPort = Program.run("practise", "--sensor", folder.resolve("ttyUSB7"), "--terminal");
        assertThat(noPort.code()).isEqualTo(1);
        assertThat(noPort.err()).contains("ttyUSB7").doesNotContain("Exception");

        Program noRoutine = Program.run("replay", sample(), "--routine", "tango", "--log");
        assertThat(noRoutine.code()).isEqualTo(1);
        assertThat(noRoutine.err()).contains("tango");
    }

    @Test
    void a_sign_that_is_said_cannot_be_learnt() {
        Program program = Program.run("breaths", sample(), "--inverted", "--learn-sign");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("leave out --learn-sign");
    }

    @Test
    void a_sensitivity_out_of_range_is_wrong_usage() {
        Program program = Program.run("breaths", sample(), "--sensitivity", "7");
        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("0.5", "2");
    }

    @Test
    void a_simulation_that_cannot_be_is_wrong_usage_and_leaves_nothing() {
        Path to = folder.resolve("x.csv");
        for (String[] wrong : new String[][] {
            {"--minutes", "0"},
            {"--minutes", "NaN"},
            {"--minutes", "1e308"},
            {"--minutes", "-1"},
            {"--rate", "1e-320"},
            {"--breaths-per-minute", "1e-320"},
            {"--routine", "mid-back", "--minutes", "3"}
        }) {
            List<Object> line = new ArrayList<>(List.of("simulate", "--to", to));
            line.addAll(List.of(wrong));
            Program program = Program.run(line.toArray());
            assertThat(program.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(program.err()).doesNotContain("nobody foresaw");
            assertThat(to).doesNotExist();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_to_which_nothing_writes_is_given_up() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Program program = Program.run("breaths", pipe);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains(pipe + " is a pipe, and nothing writes to it");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_pipe_is_read_once_and_from_its_first_byte() throws Exception {
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Process writer = new ProcessBuilder("sh", "-c", "cat samples/belt.csv > '" + pipe + "'").start();
        Program program = Program.run("breaths", pipe);
        assertThat(program.out()).isEqualTo(Program.run("breaths", sample()).out());
        assertThat(writer.waitFor()).isZero();

        Program conversion = Program.run("convert", pipe, folder.resolve("x.edf"));
        assertThat(conversion.code()).isEqualTo(1);
        assertThat(conversion.err()).contains("can be read only once");
    }

    @Test
    void breaths_are_a_table_on_standard_output() {
        Program program = Program.run("breaths", sample());

        assertThat(program.code()).isZero();
        assertThat(program.lines().get(0)).isEqualTo("event,onset_s,extremum_s,declared_s,breath,quality");
        assertThat(program.lines())
                .hasSizeGreaterThan(200)
                .allMatch(line -> line.chars().filter(each -> each == 44).count() == 5);
        assertThat(program.err()).isEmpty();
    }

    @Test
    void a_batch_leaves_out_the_truth_and_goes_on_behind_what_cannot_be_read() throws IOException {
        Path from = Files.createDirectory(folder.resolve("in"));
        Files.copy(sample(), from.resolve("belt.csv"));
        Files.writeString(from.resolve("belt.breaths.csv"), "event,time_s\ninhale,1\n");
        Files.writeString(from.resolve("a-letter.csv"), "Dear Sir,\n\nno.\n");
        Path to = folder.resolve("out");

        Program program = Program.run("breaths", "--batch", from, to);

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("a-letter.csv");
        assertThat(to).isDirectoryContaining("glob:**/belt.csv").isDirectoryNotContaining("glob:**/a-letter*");
        assertThat(Files.readString(to.resolve("belt.csv")))
                .isEqualTo(Program.run("breaths", sample()).out());
    }

    @Test
    void a_broken_line_is_named_and_the_rest_is_used() throws IOException {
        Path broken = folder.resolve("broken.csv");
        Files.writeString(broken, Files.readString(sample()).replace("\n2.000,", "\n2.000,!"));

        Program program = Program.run("breaths", broken);

        assertThat(program.code()).isZero();
        assertThat(program.err().lines()).hasSize(1).first().asString().contains("broken.csv:108:");
        assertThat(program.lines()).hasSizeGreaterThan(200);
    }

    @Test
    void routines_are_listed_and_checked() throws IOException {
        assertThat(Program.run("routines").out()).contains("mid-back");
        Path faulty = folder.resolve("faulty.yaml");
        Files.writeString(
                faulty, "routine: x\ntitle: y\nposes:\n  - name: z\n    hold: ten breaths\n    figure: seatedd\n");

        Program check = Program.run("routines", "check", "routines/mid-back.yaml", faulty);

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("mid-back.yaml: ", "no faults", "faulty.yaml:5:11: ", "faulty.yaml:6:13: ");
    }

    @Test
    void the_log_is_the_same_byte_for_byte() {
        Program first = Program.run("replay", sample(), "--log");
        Program second = Program.run("replay", sample(), "--log");

        assertThat(first.code()).isZero();
        assertThat(first.out()).isEqualTo(second.out()).contains("pose", "step", "count", "side", "close");
    }

    private static Path sample() {
        return Path.of("samples/belt.csv");
    }
}
