package breathtrainer.sensor;

import java.util.ArrayDeque;
import java.util.Deque;

/** Whether so much of what a device sends is thrown away, as damaged or as nothing that a sensor gives, that it is worth telling. */
final class DamageWatch {
    /** Counted over so many seconds. */
    private static final double MEMORY = 5;
    /** So many, and more than this part of all. */
    private static final int MANY = 5;

    private static final double LARGE_PART = 0.1;

    private record Mark(double time, long readings, long damaged) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /** Takes what was read and what was thrown away, in all, until now. */
    void accept(double now, long readings, long damaged) {
        if (marks.isEmpty() || now - marks.getLast().time() >= MEMORY / 10) {
            marks.addLast(new Mark(now, readings, damaged));
        }
        while (marks.size() > 1 && now - marks.getFirst().time() > MEMORY) {
            marks.removeFirst();
        }
    }

    /** Whether it is much by now. */
    boolean isMuch(long readings, long damaged) {
        if (marks.isEmpty()) {
            return false;
        }
        long lost = damaged - marks.getFirst().damaged();
        long all = lost + readings - marks.getFirst().readings();
        return lost >= MANY && lost > LARGE_PART * all;
    }
}
