package breathtrainer.cli.evaluation;

import java.util.List;

/**
 * All marks of one kind by one annotator.
 *
 * @param annotator empty where the marks name none
 * @param times in seconds, increasing
 */
record MarkSeries(String annotator, Kind kind, List<Double> times) {
    MarkSeries {
        times = List.copyOf(times);
    }

    /** Without the marks before a time. */
    MarkSeries from(double time) {
        return new MarkSeries(
                annotator, kind, times.stream().filter(mark -> mark >= time).toList());
    }

    double first() {
        return times.get(0);
    }

    double last() {
        return times.get(times.size() - 1);
    }

    /** For each mark half the shorter of the intervals to its neighbours, in seconds; needs two marks. */
    double[] halfBreaths() {
        double[] halves = new double[times.size()];
        for (int k = 0; k < halves.length; k++) {
            double before = k == 0 ? Double.POSITIVE_INFINITY : times.get(k) - times.get(k - 1);
            double after = k + 1 == halves.length ? Double.POSITIVE_INFINITY : times.get(k + 1) - times.get(k);
            halves[k] = 0.5 * Math.min(before, after);
        }
        return halves;
    }
}
