package breathtrainer.routine;

/**
 * How long a pose is held: {@code [at least] FROM [to TO] UNIT}.
 *
 * @param atLeast whether medium and long stay for half as many again and twice as many
 * @param from above 0
 * @param to not below {@code from}; equal to it where no range was given
 */
public record Hold(boolean atLeast, double from, double to, Unit unit) {
    /** What is counted. */
    public enum Unit {
        BREATHS,
        ROUNDS,
        MINUTES,
        SECONDS
    }

    public Hold {
        if (!(from > 0 && to >= from)) {
            throw new IllegalArgumentException("a hold lasts from something above 0 to at least as much");
        }
    }

    /** Whether it ends by time rather than by a count. */
    public boolean isTimed() {
        return unit == Unit.MINUTES || unit == Unit.SECONDS;
    }

    /** Breaths or rounds (a whole number), or seconds for a timed hold. */
    public double target(Length length) {
        double amount = switch (length) {
            case SHORT -> from;
            case MEDIUM -> atLeast && from == to ? 1.5 * from : (from + to) / 2;
            case LONG -> atLeast && from == to ? 2 * from : to;
        };
        return switch (unit) {
            case BREATHS, ROUNDS -> Math.ceil(amount);
            case MINUTES -> 60 * amount;
            case SECONDS -> amount;
        };
    }
}
