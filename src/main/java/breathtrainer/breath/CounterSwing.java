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
            if (along > furthest) {
                furthest = along;
            } else if (furthest - along > largest) {
                largest = furthest - along;
            }
        }
        return largest;
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
