package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.sensor.Await;
import breathtrainer.sensor.Pty;
import breathtrainer.sensor.SerialSource;
import breathtrainer.signal.SourceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that a port said is a recording like any other: what it is, its content says. */
class RawRecordingTest {
    @TempDir
    private Path folder;

    @Test
    void its_breaths_are_those_of_the_samples_in_it() throws Exception {
        Path raw = raw("raw.txt");
        List<String> breaths = Program.run("breaths", raw).lines();
        List<String> ofSamples = Program.run("breaths", belt()).lines();

        assertThat(breaths).hasSizeGreaterThan(25).hasSameSizeAs(ofSamples);
        for (int line = 1; line < breaths.size(); line++) {
            assertThat(onset(breaths.get(line)))
                    .isBetween(onset(ofSamples.get(line)) - 0.3, onset(ofSamples.get(line)) + 0.3);
        }
    }

    @Test
    void it_can_be_practised_with_replayed_and_be_one_of_a_batch() throws Exception {
        Path raw = raw("in/raw.csv");
        assertThat(Program.run("replay", raw, "--log").out()).contains("pose        1/6", "step        ready 1/4");
        assertThat(Program.run("breaths", "--batch", raw.getParent(), folder.resolve("out"))
                        .code())
                .isZero();
        assertThat(Files.readString(folder.resolve("out/raw.csv")))
                .isEqualTo(Program.run("breaths", raw).out());
    }

    @Test
    void it_is_converted_like_any_other() throws Exception {
        Path raw = raw("raw.txt");
        Path edf = folder.resolve("understood.edf");
        assertThat(Program.run("convert", raw, edf, "--no-onsets").code()).isZero();
        assertThat(Program.run("breaths", edf).lines())
                .hasSameSizeAs(Program.run("breaths", raw).lines())
                .hasSizeGreaterThan(25);
    }

    /** Silence is lived through step by step: of 1e308 s there would be no end. */
    @ParameterizedTest
    @ValueSource(strings = {"1e308", "99999999", "NaN", "-1"})
    void a_time_that_does_not_go_on_is_damage(String time) throws Exception {
        Path raw = raw("raw.txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(raw));
        lines.set(2000, time + " 350a");
        Files.write(raw, lines);
        Program program = Program.run("breaths", raw);
        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err()).contains("raw.txt:2001: ").contains("damaged from here on");
    }

    @Test
    void what_a_sensor_says_is_kept_and_nothing_that_is_there_is_replaced() throws Exception {
        Pty.assumeThereArePtys();
        Path raw = folder.resolve("raw.txt");
        SensorOpener door =
                SensorOpener.of(RecordingOptions.NONE, new NamedFile(raw, Existing.KEEP), new Folders(folder, folder));
        try (Pty pty = Pty.open()) {
            Thread belt = new Thread(() -> send(pty));
            belt.start();
            try (SerialSource source = door.open(pty.port())) {
                assertThat(source.device()).isPresent();
                SensorOpener other = SensorOpener.of(
                        RecordingOptions.NONE, new NamedFile(raw, Existing.KEEP), new Folders(folder, folder));
                assertThatThrownBy(() -> other.open(pty.port()))
                        .isInstanceOf(SourceException.class)
                        .hasMessageStartingWith(raw + " exists already and is kept as it is.");
            }
            belt.join();
        }
        assertThat(Files.readString(raw)).startsWith("# breath-raw: 1\n").contains(hex("boot\r\n"));
    }

    private static void send(Pty pty) {
        try {
            Await.until("the port was opened", 10, pty::isOpenedBySomebody);
            Thread.sleep(100);
            pty.write("boot\r\n");
            for (int i = 0; i < 100; i++) {
                pty.write(i * 20 + "," + (500 + i) + "\r\n");
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double onset(String line) {
        return Double.parseDouble(line.split(",", -1)[1]);
    }

    /** The first 80 s of the sample. */
    private Path belt() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("samples/belt.csv"));
        return Files.write(folder.resolve("belt.csv"), lines.subList(0, 80 * 50));
    }

    /** The same as a belt prints it. */
    private Path raw(String name) throws Exception {
        StringBuilder raw = new StringBuilder("# breath-raw: 1\n0.000000 open\n");
        for (String line : Files.readAllLines(belt())) {
            if (Character.isDigit(line.charAt(0))) {
                double time = Double.parseDouble(line.substring(0, line.indexOf(',')));
                String printed = Math.round(time * 1000) + line.substring(line.indexOf(',')) + "\r\n";
                raw.append(String.format(Locale.ROOT, "%.6f %s%n", time + 0.1, hex(printed)));
            }
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, raw);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
