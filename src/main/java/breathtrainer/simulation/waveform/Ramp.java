package breathtrainer.simulation.waveform;

/** Something that stays as it is until it is told to become something else. */
public final class Ramp implements Waveform {
    private ChestMovement way;

    public Ramp(double value) {
        way = new ChestMovement(0, 0, value, value, Easing.STRAIGHT);
    }

    /** Goes from where it is now to another value. */
    public void to(double value, double time, double seconds) {
        restart(at(time), value, time, seconds);
    }

    /** Goes from one value to another. */
    public void restart(double from, double value, double time, double seconds) {
        way = new ChestMovement(time, seconds, from, value, Easing.SMOOTH);
    }

    @Override
    public double at(double time) {
        return time >= way.end() ? way.to() : way.level(time);
    }
}
