package breathtrainer.cli.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Which detection belongs to which mark. */
final class Matching {
    /** A mark and a detection that belong together, by their places in the two lists. */
    record Pair(int mark, int found) {}

    private final List<Double> marks;
    private final List<Detection> found;
    private final double[] tolerance;

    private Matching(List<Double> marks, List<Detection> found, double[] tolerance) {
        this.marks = marks;
        this.found = found;
        this.tolerance = tolerance;
    }

    /** Pairs one to one and in order of time; a detection lies from its mark no further than the mark's tolerance, in seconds. */
    static List<Pair> pairs(List<Double> marks, List<Detection> found, double[] tolerance) {
        return new Matching(marks, found, tolerance).pairs();
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int mark = 0;
        int next = 0;
        while (mark < marks.size() && next < found.size()) {
            double late = late(next, mark);
            if (Math.abs(late) <= tolerance[mark]) {
                next = nearest(next, mark);
                pairs.add(new Pair(mark++, next++));
            } else if (late < 0) {
                next++;
            } else {
                mark++;
            }
        }
        return pairs;
    }

    /** Of several detections about a mark the nearest, unless that is nearer to the next mark. */
    private int nearest(int first, int mark) {
        int best = first;
        while (best + 1 < found.size()
                && Math.abs(late(best + 1, mark)) < Math.abs(late(best, mark))
                && (mark + 1 == marks.size() || late(best + 1, mark) <= -late(best + 1, mark + 1))) {
            best++;
        }
        return best;
    }

    private double late(int detection, int mark) {
        return found.get(detection).time() - marks.get(mark);
    }
}
