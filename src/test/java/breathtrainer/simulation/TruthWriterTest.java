package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthWriterTest {
    @TempDir
    private Path folder;

    @Test
    void writes_a_line_for_each_onset() throws IOException {
        Path file = TruthWriter.beside(folder.resolve("belt.csv"));
        try (TruthWriter writer = new TruthWriter(file, Files.newOutputStream(file))) {
            writer.inhaleBegan(0);
            writer.exhaleBegan(1.23456789);
        }
        assertThat(file)
                .hasFileName("belt.breaths.csv")
                .hasContent("# source: synthetic, the true onsets\nevent,time_s\ninhale,0.0000\nexhale,1.2346\n");
    }

    @Test
    void a_recording_without_an_ending_has_its_truth_beside_it_too() {
        assertThat(TruthWriter.beside(Path.of("somewhere", "Belt.CSV")))
                .isEqualTo(Path.of("somewhere", "Belt.breaths.csv"));
        assertThat(TruthWriter.beside(Path.of("belt"))).isEqualTo(Path.of("belt.breaths.csv"));
    }
}
