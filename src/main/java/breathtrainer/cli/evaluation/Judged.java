package breathtrainer.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A detection with what was wrong about it.
 *
 * @param quality that was told with it, 0 to 1
 * @param wrong 1 if no mark belongs to it, and 1 for each mark that was missed and to which it is the nearest
 */
record Judged(double quality, int wrong) {
    static List<Judged> of(MarkSeries series, List<Detection> seen, List<Matching.Pair> pairs) {
        int[] wrong = new int[seen.size()];
        java.util.Arrays.fill(wrong, 1);
        pairs.forEach(pair -> wrong[pair.found()] = 0);
        Set<Integer> met = pairs.stream().map(Matching.Pair::mark).collect(Collectors.toSet());
        for (int mark = 0; mark < series.times().size() && !seen.isEmpty(); mark++) {
            if (!met.contains(mark)) {
                wrong[nearest(seen, series.times().get(mark))]++;
            }
        }
        List<Judged> judged = new ArrayList<>();
        for (int k = 0; k < wrong.length; k++) {
            judged.add(new Judged(seen.get(k).quality(), wrong[k]));
        }
        return judged;
    }

    private static int nearest(List<Detection> seen, double mark) {
        int nearest = 0;
        for (int k = 1; k < seen.size(); k++) {
            if (Math.abs(seen.get(k).time() - mark) < Math.abs(seen.get(nearest).time() - mark)) {
                nearest = k;
            }
        }
        return nearest;
    }
}
