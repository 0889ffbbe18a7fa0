package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.HoldCheck;
import breathtrainer.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples carry the whole routine, and what is counted in them is what was truly breathed. */
class SamplesTest {
    @ParameterizedTest
    @ValueSource(strings = {"belt", "belt-moving", "accelerometer"})
    void walks_all_six_parts_to_the_close(String name) {
        List<String> log = Program.run("replay", path(name), "--log").lines();

        assertThat(log.stream().filter(line -> line.contains("  pose ")).map(line -> line.substring(24, 27)))
                .containsExactly("1/6", "2/6", "3/6", "4/6", "5/6", "6/6");
        assertThat(log.get(log.size() - 1)).contains("close ").endsWith("Namaste.");
    }

    @ParameterizedTest
    @CsvSource({"belt,0", "belt-moving,2", "accelerometer,0"})
    void counts_what_was_truly_breathed(String name, int apart) throws IOException {
        List<HoldCheck> holds =
                HoldCheck.of(Program.run("replay", path(name), "--log").lines(), truth(name));

        assertThat(holds).hasSize(7);
        assertThat(holds.stream().mapToInt(HoldCheck::apart).sum())
                .as("%s", holds)
                .isLessThanOrEqualTo(apart);
    }

    @Test
    void says_that_it_is_synthetic() throws IOException {
        for (Samples.Brought sample : Samples.ALL) {
            assertThat(Files.readAllLines(sample.path()))
                    .startsWith("# breath-recording: 1")
                    .contains("# synthetic: yes");
        }
    }

    private static List<Double> truth(String name) throws IOException {
        return Files.readAllLines(Path.of("samples", name + ".breaths.csv")).stream()
                .filter(line -> line.startsWith("exhale,"))
                .map(line -> Double.parseDouble(line.substring(line.indexOf(',') + 1)))
                .toList();
    }

    private static Path path(String name) {
        return Path.of("samples", name + ".csv");
    }
}
