package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many breaths are counted in recordings with marks by people or with known truth. */
@Tag("slow")
class CountTest {
    /** Seconds beyond the marked span in which a breath still counts. */
    private static final double MARGIN = 2.5;

    @ParameterizedTest
    @CsvSource({"bidmc, 0.015", "synthetic_belt, 0.007", "synthetic_accelerometer, 0.018", "chest_accelerometer, 0.018"
    })
    void the_count_is_wrong_by_no_more_than(String folder, double share) {
        int wrong = 0;
        int marked = 0;
        for (Path recording : KeptRecordings.of(folder)) {
            List<Double> marks = exhales(recording);
            wrong += Math.abs(counted(recording, marks) - marks.size());
            marked += marks.size();
        }

        assertThat((double) wrong / marked).isLessThanOrEqualTo(share);
    }

    private static int counted(Path recording, List<Double> marks) {
        double first = marks.get(0) - MARGIN;
        double last = marks.get(marks.size() - 1) + MARGIN;
        return (int) EventLog.of(KeptRecordings.samples(recording)).all(ExhaleBegan.class).stream()
                .filter(exhale -> exhale.extremum() >= first && exhale.extremum() <= last)
                .count();
    }

    /** By the second of two annotators, who is the steadier, or by the only one. */
    private static List<Double> exhales(Path recording) {
        String name = recording.getFileName().toString().replace(".csv", ".breaths.csv");
        try {
            return Files.readAllLines(recording.resolveSibling(name)).stream()
                    .map(line -> line.split(","))
                    .filter(cells -> cells[0].equals("exhale") && (cells.length < 3 || cells[2].equals("2")))
                    .map(cells -> Double.parseDouble(cells[1]))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
