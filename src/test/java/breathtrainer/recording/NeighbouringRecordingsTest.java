package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Recordings kept beside the project are all read without a fault. */
class NeighbouringRecordingsTest {
    private static final Path DATA = Path.of("..", "shared", "data");

    @Test
    @Tag("slow")
    void every_recording_is_read_without_a_fault() throws IOException {
        assumeTrue(Files.isDirectory(DATA), "there are no recordings beside the project");
        try (Stream<Path> files = Files.walk(DATA)) {
            List<Path> recordings =
                    files.filter(NeighbouringRecordingsTest::isRecording).toList();
            assertThat(recordings).isNotEmpty().allSatisfy(NeighbouringRecordingsTest::isReadWhole);
        }
    }

    private static boolean isRecording(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".csv") && !name.endsWith(".breaths.csv");
    }

    private static void isReadWhole(Path file) throws IOException {
        try (RecordingReader reader = RecordingReader.open(file, RecordingOptions.NONE);
                Stream<String> lines = Files.lines(file)) {
            long rows = lines.filter(line -> line.matches("[-\\d].*")).count();
            assertThat(Recordings.entries(reader)).hasSize((int) rows);
            assertThat(reader.faults()).isEmpty();
            assertThat(reader.channels()).isEqualTo(file.toString().contains("accelerometer") ? 3 : 1);
        }
    }
}
