package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed in the middle of a practice: what it leaves behind lacks no more than the last second. */
class KilledPracticeTest {
    private static final int KILLED_AT = 7; // breaths
    private static final double MAY_MISS = 1; // second
    private static final String ROUTINE = """
            version: 1
            routine: quiet
            title: Quiet
            poses:
              - { name: Lying, figure: lying, hold: at least 60 breaths }
            """;

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void of_a_killed_practice_at_most_one_second_is_missing() throws Exception {
        Path routine = Files.writeString(folder.resolve("quiet.yaml"), ROUTINE);
        Path recording = folder.resolve("practice.csv");
        List<Double> kept = keptAtEachBreath(start(routine, recording), recording);

        Program replay = Program.run("replay", recording, "--routine", routine, "--log");

        assertThat(replay.code()).isZero();
        assertThat(replay.err()).isEmpty();
        List<Double> counted = timesOfCounts(replay.lines());
        // what was told last may lie in the second that is missing
        assertThat(counted).hasSizeGreaterThanOrEqualTo(KILLED_AT - 1);
        for (int breath = 0; breath < Math.min(KILLED_AT, counted.size()); breath++) {
            assertThat(kept.get(breath))
                    .as("kept when breath %d was told", breath + 1)
                    .isGreaterThan(counted.get(breath) - MAY_MISS);
        }
    }

    private Process start(Path routine, Path recording) throws IOException {
        ProcessBuilder child = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                BreathTrainer.class.getName(),
                "practise",
                "--simulate",
                "--routine",
                routine.toString(),
                "--record",
                recording.toString(),
                "--speed",
                "20",
                "--terminal");
        child.environment().put("BREATH_TRAINER_HOME", folder.toString());
        return child.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** How far the recording reached at the moment in which each breath was told; the last is that of the kill. */
    private static List<Double> keptAtEachBreath(Process practice, Path recording) throws Exception {
        List<Double> kept = new ArrayList<>();
        try (BufferedReader said = practice.inputReader()) {
            for (String line = said.readLine(); line != null && kept.size() < KILLED_AT; line = said.readLine()) {
                if (line.endsWith("of 60 breaths")) {
                    kept.add(reached(recording));
                }
            }
            practice.toHandle().destroyForcibly();
            assertThat(practice.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(kept).hasSize(KILLED_AT);
        return kept;
    }

    private static double reached(Path recording) throws IOException {
        List<String> lines = Files.readAllLines(recording);
        String last = lines.get(lines.size() - 1);
        return Double.parseDouble(last.substring(0, last.indexOf(',')));
    }

    private static List<Double> timesOfCounts(List<String> log) {
        return log.stream()
                .filter(line -> line.contains("  count  "))
                .map(line -> Double.parseDouble(line.substring(0, 10).strip()))
                .toList();
    }
}
