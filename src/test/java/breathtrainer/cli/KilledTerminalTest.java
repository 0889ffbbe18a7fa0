package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(temporary).isDirectoryNotContaining(file -> file.getFileName().toString().contains("jline"));
        assertThat(folder.resolve("home/native")).isDirectoryContaining("glob:**jlinenative*");
    }

    private Process practice(Path temporary) throws IOException {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BreathTrainer.class.getName(),
                "practise",
                "--simulate",
                "--terminal");
        child.environment().put("BREATH_TRAINER_HOME", folder.resolve("home").toString());
        return child.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
