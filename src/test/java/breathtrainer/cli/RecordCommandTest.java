package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.sensor.Pty;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code record} as a program of its own, at a port at whose other end the test sits. */
class RecordCommandTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void there_are_pseudo_terminals() {
        Pty.assumeThereArePtys();
    }

    private Process record(Pty pty, Path to) throws Exception {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", // or Java 24 and later warn before the first word
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BreathTrainer.class.getName(),
                "record",
                "--sensor",
                pty.port(),
                "--to",
                to.toString());
        child.environment().put("BREATH_TRAINER_HOME", folder.toString());
        return child.redirectErrorStream(true).start();
    }

    @Test
    @Timeout(60)
    void ctrl_c_ends_it_in_less_than_half_a_second_and_closes_the_recording() throws Exception {
        Path to = folder.resolve("recording.csv");
        try (Pty pty = Pty.open()) {
            Process program = record(pty, to);
            BufferedReader said = program.inputReader();
            Thread belt = new Thread(() -> speak(pty, program));
            belt.start();
            assertThat(said.readLine()).startsWith("Recording belt that prints numbers");
            Thread.sleep(1500);

            long start = System.nanoTime();
            program.toHandle().destroy(); // the signal that is treated as Ctrl-C is
            assertThat(program.waitFor(10, TimeUnit.SECONDS)).isTrue();
            double seconds = (System.nanoTime() - start) / 1e9;

            belt.join();
            assertThat(seconds).isLessThan(0.5);
            assertThat(said.lines()).anyMatch(line -> line.startsWith("Kept in " + to));
            assertThat(Files.readAllLines(to)).hasSizeGreaterThan(50);
        }
    }

    private static void speak(Pty pty, Process program) {
        try {
            while (!pty.isOpenedBySomebody() && program.isAlive()) {
                Thread.sleep(10);
            }
            Thread.sleep(100);
            for (int i = 0; program.isAlive(); i++) {
                pty.write(500 + i % 97 + "\r\n");
                Thread.sleep(20);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(60)
    void silence_from_the_start_is_told_while_the_sensor_is_waited_for() throws Exception {
        try (Pty pty = Pty.open()) {
            Process program = record(pty, folder.resolve("silence.csv"));
            while (!pty.isOpenedBySomebody()) {
                Thread.sleep(10);
            }
            long opened = System.nanoTime();
            String said = program.inputReader().readLine();
            double seconds = (System.nanoTime() - opened) / 1e9;
            program.destroyForcibly();
            assertThat(said).startsWith("Nothing comes from " + pty.port() + ": the sensor may be asleep");
            assertThat(seconds).isBetween(1.6, 2.4);
        }
    }
}
