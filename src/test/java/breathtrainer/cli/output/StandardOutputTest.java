package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import breathtrainer.cli.BreathTrainer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Results that nobody gets are no success. */
class StandardOutputTest {
    private static StandardOutput printedTo(OutputStream out) {
        StandardOutput output = new StandardOutput(out);
        new PrintStream(output, true, StandardCharsets.UTF_8).println("result");
        return output;
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void what_was_written_changes_no_exit_code() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        StandardOutput output = printedTo(written);
        assertThat(written.toString(StandardCharsets.UTF_8)).startsWith("result");
        assertThat(output.exitCode(0)).isZero();
        assertThat(output.exitCode(2)).isEqualTo(2);
        assertThat(output.trouble()).isEmpty();
    }

    @Test
    void a_full_disk_is_told_and_is_no_success() {
        StandardOutput output = printedTo(refusing("No space left on device"));
        assertThat(output.exitCode(0)).isEqualTo(1);
        assertThat(output.exitCode(2)).isEqualTo(2);
        assertThat(output.trouble())
                .hasValue("The results could not be written to standard output:"
                        + " No space left on device. Make room, or send them to another file.");
    }

    @Test
    void a_reader_that_has_enough_hears_nothing() {
        StandardOutput output = printedTo(refusing("Broken pipe"));
        assertThat(output.exitCode(0)).isEqualTo(1);
        assertThat(output.trouble()).isEmpty();
    }

    @Test
    void a_program_that_writes_to_a_full_disk_says_so() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full");
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        BreathTrainer.class.getName(),
                        "routines"))
                .redirectOutput(full.toFile())
                .start();
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said).contains("The results could not be written to standard output");
    }
}
