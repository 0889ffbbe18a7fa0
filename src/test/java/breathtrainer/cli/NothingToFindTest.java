package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording in which no breath can be found says why, whichever command reads it, and the exit code is 1. */
class NothingToFindTest {
    @TempDir
    private Path folder;

    @Test
    void always_zero() throws IOException {
        check("is always 0: the sensor was not connected", i -> i * 0.04, i -> 0);
    }

    @Test
    void always_the_same() throws IOException {
        check("is always the same: nothing moved", i -> i * 0.04, i -> 7);
    }

    @Test
    void a_reading_a_minute() throws IOException {
        check("has 0.0167 readings a second: too few to find breaths", i -> i * 60.0, i -> i % 5);
    }

    @Test
    void over_in_no_time() throws IOException {
        check("spans only 0.00299 s: too short for a breath", i -> i * 1e-5, i -> i % 5);
    }

    @Test
    void years() throws IOException {
        check("spans 1157 days: its times cannot be right", i -> i * 0.04 + (i > 150 ? 1e8 : 0), i -> i % 5);
    }

    private void check(String why, IntToDoubleFunction time, IntToDoubleFunction value) throws IOException {
        Path file = Files.writeString(
                folder.resolve("belt.csv"),
                IntStream.range(0, 300)
                        .mapToObj(i -> String.format(
                                Locale.ROOT, "%.5f,%.0f\n", time.applyAsDouble(i), value.applyAsDouble(i)))
                        .collect(Collectors.joining("", "time_s,belt\n", "")));
        Path marks = Files.writeString(folder.resolve("belt.breaths.csv"), "event,time_s\ninhale,1\nexhale,2\n");
        for (List<Object> command : List.<List<Object>>of(
                List.of("breaths", file),
                List.of("replay", "--log", file),
                List.of("evaluate", "--reference", marks, file),
                List.of("practise", "--terminal", "--mute", "--speed", "max", "--from", file))) {
            Program program = Program.run(command.toArray());
            assertThat(program.err()).as("%s", command).contains(file + " " + why);
            assertThat(program.code()).as("%s", command).isEqualTo(1);
        }
    }
}
