package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day of recording needs no more memory than a minute. */
class LongRecordingTest {
    private static final int SAMPLES = 24 * 3600 * 100;

    @TempDir
    private Path folder;

    @Test
    @Tag("slow")
    void a_day_at_100_hertz_is_written_and_read_within_12_megabytes() throws Exception {
        Process program = Child.start(Day.class, "12m", folder.resolve("day.csv"));
        try (BufferedReader said = program.inputReader()) {
            assertThat(said.readLine()).isEqualTo(SAMPLES + " read");
        }
    }

    /** Writes and reads a day. */
    static final class Day {
        private Day() {}

        public static void main(String[] arguments) throws Exception {
            Path file = Path.of(arguments[0]);
            try (RecordingWriter writer = RecordingWriter.create(file, RecordingHeader.EMPTY)) {
                for (int i = 0; i < SAMPLES; i++) {
                    writer.write(Sample.of(i / 100.0, 512 + i % 100));
                }
            }
            int count = 0;
            try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE)) {
                while (reader.next().isPresent()) {
                    count++;
                }
            }
            System.out.println(count + " read");
        }
    }
}
