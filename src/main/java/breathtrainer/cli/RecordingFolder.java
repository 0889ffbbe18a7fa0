package breathtrainer.cli;

import breathtrainer.simulation.TruthWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder whose recordings are taken one after the other. */
final class RecordingFolder {
    private RecordingFolder() {}

    /** Every {@code *.csv} by its name, but those that are the marks of another. */
    static List<Path> recordings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().endsWith(TruthWriter.ENDING))
                    .sorted()
                    .toList();
        }
    }
}
