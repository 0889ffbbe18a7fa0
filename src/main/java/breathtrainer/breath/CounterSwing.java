package breathtrainer.breath;

import breathtrainer.signal.Trail;

/** Going back on the way: what a heart beat, a tremor or noise do inside an inhale or exhale. */
final class CounterSwing {
    private CounterSwing() {}

    /** The largest movement against a direction between two steps, at least 0. */
    static double largest(Trail trail, long from, long to, Direction way) {
        long deepest = deepest(trail, from, to, way);
        return Math.abs(trail.at(furthest(trail, from, deepest, way)) - trail.at(deepest));
    }

    /** The step at which the largest movement against a direction is over; the first if there is none. */
    static long deepest(Trail trail, long from, long to, Direction way) {
        double furthest = Double.NEGATIVE_INFINITY;
        double largest = 0;
        long deepest = Math.max(from, trail.oldest());
        for (long step = deepest; step <= to; step++) {
            double along = way.sign * trail.at(step);
            furthest = Math.max(furthest, along);
            if (furthest - along > largest) {
                largest = furthest - along;
                deepest = step;
            }
        }
        return deepest;
    }

    /** The step at which the trail is furthest along a direction, the first of equals; {@code from} if there is none. */
    static long furthest(Trail trail, long from, long to, Direction way) {
        long furthest = Math.max(from, trail.oldest());
        double most = way.sign * trail.at(furthest);
        for (long step = furthest + 1; step <= to; step++) {
            double along = way.sign * trail.at(step);
            if (along > most) {
                most = along;
                furthest = step;
            }
        }
        return furthest;
    }
}
