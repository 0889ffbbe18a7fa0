package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.recording.EdfBytes;
import breathtrainer.sensor.Await;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed tidies nothing up: it must not have strewn anything. */
class KilledTerminalTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void nothing_stays_in_the_temporary_folder_of_the_system() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        for (int i = 0; i < 2; i++) {
            Process practice = practice(temporary);
            try (BufferedReader said = practice.inputReader()) {
                assertThat(said.readLine()).isNotNull();
            }
            practice.toHandle().destroyForcibly();
            assertThat(practice.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(temporary)
                .isDirectoryNotContaining(file -> file.getFileName().toString().contains("jline"));
        assertThat(folder.resolve("home/native")).isDirectoryContaining("glob:**jlinenative*");
    }

    @Test
    @Timeout(60)
    void a_conversion_that_is_ended_leaves_no_half_of_a_file() throws Exception {
        byte[] header = new EdfBytes()
                .records("9000000")
                .signal("Resp", "mV", 100, "-1000", "1000", "-32768", "32767")
                .bytes();
        Path edf = Files.write(folder.resolve("long.edf"), header);
        try (RandomAccessFile sparse = new RandomAccessFile(edf.toFile(), "rw")) {
            sparse.setLength(2_000_000_000L);
        }
        Path to = folder.resolve("long.csv");
        Process conversion = start(folder, "convert", edf.toString(), to.toString());
        Await.until("it is begun", 40, () -> Files.exists(to));
        conversion.destroy();
        assertThat(conversion.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(to).doesNotExist();
    }

    private Process practice(Path temporary) throws IOException {
        return start(temporary, "practise", "--simulate", "--terminal");
    }

    private Process start(Path temporary, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BreathTrainer.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder child = new ProcessBuilder(command);
        child.environment().put("BREATH_TRAINER_HOME", folder.resolve("home").toString());
        return child.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
