package breathtrainer.calibration;

import java.util.ArrayList;
import java.util.List;

/** When nothing was asked but to breathe as usual. In seconds on the source's clock. */
record UsualTimes(double from, double to) {
    /** Whoever has done something else comes back to usual breath only by and by. In seconds. */
    private static final double COMING_BACK = 3.5;

    private static final double SHORTEST = 2; // seconds

    static List<UsualTimes> of(Evidence evidence) {
        List<UsualTimes> times = new ArrayList<>();
        double from = evidence.first();
        boolean usual = true;
        for (Asked asked : evidence.asked()) {
            if (usual && asked.ask() != Ask.USUAL) {
                add(times, from, asked.time());
            }
            if (asked.ask() == Ask.USUAL && !usual) {
                from = asked.time() + COMING_BACK;
            }
            usual = asked.ask() == Ask.USUAL;
        }
        if (usual) {
            add(times, from, evidence.last());
        }
        return times;
    }

    private static void add(List<UsualTimes> times, double from, double to) {
        if (to - from >= SHORTEST) {
            times.add(new UsualTimes(from, to));
        }
    }
}
