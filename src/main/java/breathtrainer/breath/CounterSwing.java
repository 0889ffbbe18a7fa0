package breathtrainer.breath;

import breathtrainer.signal.Trail;

/** Going back on the way: what a heart beat, a tremor or noise do inside an inhale or exhale. */
final class CounterSwing {
    private CounterSwing() {}

    /** The largest movement against a direction between two steps, at least 0. */
    static double largest(Trail trail, long from, long to, Direction way) {
        double furthest = Double.NEGATIVE_INFINITY;
        double largest = 0;
        for (long step = Math.max(from, trail.oldest()); step <= to; step++) {
            double along = way.sign * trail.at(step);
            furthest = Math.max(furthest, along);
            largest = Math.max(largest, furthest - along);
        }
        return largest;
    }

    /** The step at which the trail is furthest along a direction, the first of equals; {@code from} if there is none. */
    static long furthest(Trail trail, long from, long to, Direction way) {
        long furthest = Math.max(from, trail.oldest());
        for (long step = furthest; step <= to; step++) {
            if (way.sign * trail.at(step) > way.sign * trail.at(furthest)) {
                furthest = step;
            }
        }
        return furthest;
    }
}
