package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flip is a command like the others: it stands in the recording, and a replay flips too. */
class FlippedPracticeTest {
    @TempDir
    private Path folder;

    @Test
    void a_replay_flips_where_the_practice_did() throws IOException {
        List<String> plain = inhales("samples/belt.csv");
        List<String> flipped = inhales(withFlipAfter(60).toString());
        assertThat(before60(flipped)).isEqualTo(before60(plain)).isNotEmpty();
        assertThat(flipped).isNotEqualTo(plain);
        assertThat(Program.run("replay", withFlipAfter(60), "--log").out()).contains("command     flip");
    }

    private static List<String> inhales(String file) {
        return Program.run("replay", file, "--log").lines().stream()
                .filter(line -> line.contains("inhale"))
                .toList();
    }

    private static List<String> before60(List<String> lines) {
        return lines.stream()
                .filter(line -> Double.parseDouble(line.strip().split("\\s+", 2)[0]) < 60)
                .toList();
    }

    private Path withFlipAfter(double seconds) throws IOException {
        List<String> lines = new ArrayList<>();
        boolean flipped = false;
        for (String line : Files.readAllLines(Path.of("samples/belt.csv"))) {
            boolean reading = Character.isDigit(line.charAt(0));
            if (!flipped && reading && Double.parseDouble(line.split(",", -1)[0]) > seconds) {
                flipped = true;
                lines.add("# 60.000 command flip");
            }
            lines.add(line);
        }
        return Files.write(folder.resolve("flipped.csv"), lines);
    }
}
