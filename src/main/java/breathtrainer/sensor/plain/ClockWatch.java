package breathtrainer.sensor.plain;

/** Keeps an eye on a column that was taken for a clock: a slow breath may rise, or fall, as steadily for a while. */
final class ClockWatch {
    /** A clock that goes the other way this often in a row did not start anew, nor lost a digit on the way: it is no clock. */
    private static final int TURNS_OF_NO_CLOCK = 4;

    private final int index;
    private final double direction;
    private double last = Double.NaN;
    private int turns;

    /**
     * @param index the column, from 0
     * @param down whether it ran down so far
     */
    ClockWatch(int index, boolean down) {
        this.index = index;
        direction = down ? -1 : 1;
    }

    void opened() {
        last = Double.NaN;
        turns = 0;
    }

    void accept(PlainLine line) {
        double value = line.fields().get(index).value();
        double step = direction * (value - last);
        turns = step < 0 ? turns + 1 : step > 0 ? 0 : turns;
        last = value;
    }

    boolean isWrong() {
        return turns >= TURNS_OF_NO_CLOCK;
    }
}
