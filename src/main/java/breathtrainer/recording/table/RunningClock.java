package breathtrainer.recording.table;

import java.util.OptionalDouble;

/** Times that only go on: over midnight, and behind a gap where a clock starts again. */
final class RunningClock {
    private static final double DAY = 86_400; // seconds
    private static final double GAP = 2; // seconds, between what came before and what follows

    private static final double LATE = 1; // seconds by which a reading may come out of its order

    private final boolean tellsNoDay;
    private double offset;
    private double last = Double.NaN;

    /** @param tellsNoDay whether it begins anew at midnight */
    RunningClock(boolean tellsNoDay) {
        this.tellsNoDay = tellsNoDay;
    }

    /** The time on the recording's clock; empty if it would go back. */
    OptionalDouble at(double time) {
        if (tellsNoDay && time + offset < last - DAY / 2) {
            offset += DAY;
        }
        if (time + offset < last) {
            return OptionalDouble.empty();
        }
        last = time + offset;
        return OptionalDouble.of(last);
    }

    /** Whether a time is so much earlier than what came last that the clock must have started again. */
    boolean isBack(double time) {
        return time + offset < last - LATE;
    }

    /** From here on it goes on, though the clock does not. */
    void startAgain(double time) {
        offset = last + GAP - time;
    }

    double last() {
        return last;
    }
}
