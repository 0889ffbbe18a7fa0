package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.recording.RecordingOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstGlanceTest {
    @TempDir
    private Path folder;

    @Test
    void a_long_recording_is_seen_from_end_to_end_and_reading_it_all_takes_nothing_back() throws Exception {
        StringBuilder text = new StringBuilder("# breath-recording: 1\n# sensor: a belt\ntime_s,belt\n");
        for (int i = 0; i < 400_000; i++) {
            text.append(String.format(Locale.ROOT, "%.3f,%d\n", 3 + i * 0.01, i % 100));
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        RawLines glance = new RawLines();
        FirstGlance.at(file, glance.lines());
        assertThat(glance.lines().get(0).first()).isEqualTo(3);
        assertThat(glance.lines().get(0).last()).isGreaterThan(4000);

        RawLines all = new RawLines();
        all.read(file, RecordingOptions.NONE, time -> true);
        assertThat(all.lines().get(0).range(0, 5000)).containsExactly(0, 99);
    }

    @Test
    void of_what_is_not_ours_nothing_is_guessed() throws Exception {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n".repeat(700_000));
        RawLines glance = new RawLines();
        FirstGlance.at(file, glance.lines());
        FirstGlance.at(folder, glance.lines());
        FirstGlance.at(folder.resolve("none.csv"), glance.lines());
        assertThat(glance.lines().get(0).first()).isNaN();
    }
}
