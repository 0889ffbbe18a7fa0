package breathtrainer.breath;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import breathtrainer.signal.Sample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Recordings kept beside the project, in {@code ../shared/data}; tests that need them are skipped where they are not. */
final class KeptRecordings {
    private static final Path DATA = Path.of("..", "shared", "data");

    private KeptRecordings() {}

    static List<Path> of(String folder) {
        assumeTrue(
                Files.isDirectory(DATA.resolve(folder)), "no recordings beside the project: " + DATA.resolve(folder));
        return in(DATA.resolve(folder));
    }

    static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".csv") && !file.toString().endsWith(".breaths.csv"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sample> samples(Path file) {
        double rate = 0;
        boolean timed = false;
        List<Sample> samples = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("# rate_hz:")) {
                rate = Double.parseDouble(line.substring(10));
            } else if (line.startsWith("time_s")) {
                timed = true;
            } else if (!line.startsWith("#") && !Character.isLetter(line.charAt(0))) {
                samples.add(sample(line, timed ? Double.NaN : samples.size() / rate));
            }
        }
        return samples;
    }

    private static Sample sample(String line, double time) {
        String[] cells = line.split(",", -1);
        int first = Double.isNaN(time) ? 1 : 0;
        double[] values = new double[Math.min(3, cells.length - first)];
        for (int c = 0; c < values.length; c++) {
            String cell = cells[first + c];
            values[c] = cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
        }
        return Sample.of(first == 1 ? Double.parseDouble(cells[0]) : time, values);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
