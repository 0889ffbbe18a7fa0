package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the program is killed. */
class KilledWriterTest {
    private static final double KILLED_AT = 9.8; // seconds of the recording

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void of_a_killed_program_at_most_one_second_is_missing() throws Exception {
        Path file = folder.resolve("belt.csv");
        Process program = Child.start(Killed.class, "64m", file);
        double last = 0;
        try (BufferedReader said = program.inputReader()) {
            while (last < KILLED_AT) {
                last = Double.parseDouble(said.readLine());
            }
            program.toHandle().destroyForcibly(); // leaves open what it said
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            for (String line = said.readLine(); line != null && line.matches("\\d+\\.\\d+"); line = said.readLine()) {
                last = Double.parseDouble(line);
            }
        }
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
            List<Entry> entries = Recordings.entries(reader);
            assertThat(last - entries.get(entries.size() - 1).time()).isBetween(-0.1, 1.0);
            assertThat(entries).hasSizeGreaterThan((int) (8.8 * 50));
            assertThat(reader.faults()).isEmpty();
        }
    }
}
