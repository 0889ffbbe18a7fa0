package breathtrainer.simulation;

/**
 * One movement, or rest, of the chest.
 *
 * @param seconds at least 0
 */
record Segment(double start, double seconds, double from, double to, Curve curve) {
    double end() {
        return start + seconds;
    }

    double level(double time) {
        return from + (to - from) * curve.at(Math.max(0, Math.min(1, (time - start) / seconds)));
    }

    /** The movement that follows this one. */
    Segment then(double nextSeconds, double nextTo, Curve nextCurve) {
        return new Segment(end(), nextSeconds, to, nextTo, nextCurve);
    }
}
