package breathtrainer.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A tenth of all detections, sorted by the quality that was told with them.
 *
 * @param from the lowest quality
 * @param to the highest
 * @param wrong detections without a mark and marks that were missed, as a share of the detections
 */
public record Decile(double from, double to, double wrong) {
    private static final int TENTHS = 10;

    static List<Decile> of(List<Judged> judged) {
        List<Judged> sorted = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::quality))
                .toList();
        List<Decile> deciles = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS && sorted.size() >= TENTHS; tenth++) {
            List<Judged> part = sorted.subList(sorted.size() * tenth / TENTHS, sorted.size() * (tenth + 1) / TENTHS);
            double wrong = part.stream().mapToInt(Judged::wrong).sum();
            deciles.add(
                    new Decile(part.get(0).quality(), part.get(part.size() - 1).quality(), wrong / part.size()));
        }
        return deciles;
    }
}
