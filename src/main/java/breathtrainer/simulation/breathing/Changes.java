package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;
import java.util.List;

/** Habits that change by the minute. */
final class Changes {
    static final BreathingPlan OF_RATE = inTurn(
            new Change(60, style(16).withDepth(1)),
            new Change(80, style(5).withDepth(1.8)),
            new Change(30, style(26).withDepth(0.5)),
            new Change(60, style(8).withDepth(1.5)),
            new Change(70, style(14).withDepth(0.8)));

    static final BreathingPlan OF_DEPTH = inTurn(
            new Change(40, style(6).withDepth(2)), new Change(40, style(14).withDepth(0.45)));

    /** A way to breathe for a while. */
    private record Change(double seconds, Breathing style) {}

    private Changes() {}

    private static Breathing style(double perMinute) {
        return Breathing.of(perMinute, 1.4, 0.03, 0.06);
    }

    private static BreathingPlan inTurn(Change... changes) {
        List<Change> turn = List.of(changes);
        double all = turn.stream().mapToDouble(Change::seconds).sum();
        return time -> {
            double left = time % all;
            for (Change change : turn) {
                if (left < change.seconds()) {
                    return change.style();
                }
                left -= change.seconds();
            }
            return turn.get(0).style();
        };
    }
}
