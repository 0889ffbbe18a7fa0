package breathtrainer.simulation;

/** Something that stays as it is until it is told to become something else. */
final class Ramp implements Course {
    private Segment way;

    Ramp(double value) {
        way = new Segment(0, 0, value, value, Curve.STRAIGHT);
    }

    /** Goes from where it is now to another value. */
    void to(double value, double time, double seconds) {
        restart(at(time), value, time, seconds);
    }

    /** Goes from one value to another. */
    void restart(double from, double value, double time, double seconds) {
        way = new Segment(time, seconds, from, value, Curve.SMOOTH);
    }

    @Override
    public double at(double time) {
        return time >= way.end() ? way.to() : way.level(time);
    }
}
