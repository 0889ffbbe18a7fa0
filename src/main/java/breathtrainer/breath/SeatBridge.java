package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Goes back to a belt's old seat once it is tight again. A belt that is loose for some seconds sits elsewhere and feels a
 * small part of the breath. Where the value has leapt away and hardly moves, it waits; where it then leaps back to where it
 * was, what was felt meanwhile is made as large as breath and handed on between the value before and the value now. Where it
 * goes on breathing in its new place, or is lost, it was no loose belt, and what waited is handed on as it is.
 *
 * <pre>
 *   value
 *     | *     *            ? * *            *     *   .   .       * *
 *     |   * *   *         ?      *            * *   *       .   .     *
 *     |          ?      ?                                    . .
 *     |            ? ?                   handed on, when it is tight again
 *     +---------------------------&gt; time
 *            waits
 * </pre>
 */
final class SeatBridge {
    /** Takes each value once, in the order in which they came. */
    interface Next {
        void accept(double value, boolean valid, boolean moving);

        /** The belt was loose until now, since what was handed on last: it had leapt by so many swings. */
        void wasLoose(double swings);
    }

    /** What is known of the breath now. */
    interface Scale {
        /** The most that a breath moves in a second; 0 if a loose belt cannot be told. */
        double quickest();

        /** The usual swing. */
        double swing();

        /** Seconds of the usual half-breath. */
        double half();
    }

    private enum Waits {
        NOT,
        UNTIL_CALM,
        WHILE_LOOSE,
        UNTIL_TIGHT
    }

    private static final int CALM = Grid.steps(SensorTuning.SEAT_CALM);
    private static final int RISES = Grid.steps(SensorTuning.TIGHTENING_BEGINS);
    private static final int LEAP = Grid.steps(SensorTuning.LONGEST_LEAP);

    private final Next next;
    private final Scale scale;
    private final Trail handedOn = new Trail(Tuning.MEMORY);
    private final FeltLoosely felt;
    private final double[] waiting = new double[Grid.steps(SensorTuning.LONGEST_LOOSE)];
    private int count;
    private Waits waits = Waits.NOT;
    private double follower = Double.NaN;
    private double quickest;
    private double swing;
    private int calm;
    private int leaps; // steps of the leap that runs
    private boolean rises; // slowly so far
    private int settled; // in the loose seat, since so many steps had waited
    private int left; // until then
    private double lowest;
    private double highest;

    SeatBridge(Scale scale, Next next) {
        this.scale = scale;
        this.next = next;
        felt = new FeltLoosely(waiting);
    }

    /** Takes one step. */
    void accept(double value, boolean valid, boolean moving) {
        if (!valid || moving) {
            handOnAll();
            handOn(value, valid, moving);
        } else if (waits == Waits.NOT && !leapsAway(value)) {
            handOn(value, true, false);
        } else {
            await(value);
        }
    }

    /** Whether the belt may be loose now. */
    boolean isLoose() {
        return waits == Waits.WHILE_LOOSE || waits == Waits.UNTIL_TIGHT;
    }

    /** What waits is handed on as it is. */
    void handOnAll() {
        int all = count;
        count = 0;
        waits = Waits.NOT;
        for (int i = 0; i < all; i++) {
            follower = waiting[i];
            handOn(waiting[i], true, false);
        }
    }

    private void handOn(double value, boolean valid, boolean moving) {
        handedOn.add(value);
        next.accept(value, valid, moving);
    }

    /** Follows no quicker than breath, and sees whether the value is ahead of that. */
    private boolean leapsAway(double value) {
        quickest = scale.quickest();
        swing = scale.swing();
        double most = quickest * Grid.STEP;
        boolean known = most > 0 && swing > 0 && !Double.isNaN(follower);
        follower = known ? follower + Math.max(-most, Math.min(most, value - follower)) : value;
        boolean leaps = known && Math.abs(value - follower) > SensorTuning.COUGH_HEIGHT * swing;
        if (leaps) {
            begin();
        }
        return leaps;
    }

    private void begin() {
        waits = Waits.UNTIL_CALM;
        calm = 0;
        leaps = 0;
    }

    private void await(double value) {
        waiting[count] = value;
        count++;
        boolean quick = speed() > SensorTuning.CALM * quickest;
        calm = quick ? 0 : calm + 1;
        if (count == waiting.length) {
            handOnAll();
        } else if (waits == Waits.UNTIL_CALM) {
            awaitCalm();
        } else if (waits == Waits.WHILE_LOOSE) {
            stayLoose(quick);
        } else {
            awaitTight(quick);
        }
    }

    private void awaitCalm() {
        leaps++;
        double moved = Math.abs(waiting[count - 1] - handedOn.last());
        double breath = SensorTuning.LOOSE_HEIGHT * swing + quickest / SensorTuning.FASTEST_BREATH * count * Grid.STEP;
        if (calm >= CALM && moved >= breath) {
            waits = Waits.WHILE_LOOSE;
            settled = count - 1;
            lowest = Double.POSITIVE_INFINITY;
            highest = Double.NEGATIVE_INFINITY;
        } else if (calm >= CALM || leaps > LEAP) {
            handOnAll();
        }
    }

    private void stayLoose(boolean quick) {
        if (!quick) {
            lowest = Math.min(lowest, smooth());
            highest = Math.max(highest, smooth());
        }
        if (quick || highest - lowest > SensorTuning.FELT_LOOSELY * swing) {
            waits = Waits.UNTIL_TIGHT;
            left = Math.max(settled, count - 1 - CALM);
            leaps = 0;
            rises = !quick;
        }
    }

    private void awaitTight(boolean quick) {
        leaps++;
        rises &= !quick;
        if (rises) {
            if (leaps > RISES) {
                handOnAll(); // it breathes in its new place
            }
        } else if (calm >= CALM) {
            settle();
        } else if (leaps > LEAP) {
            handOnAll();
        }
    }

    private void settle() {
        double margin = SensorTuning.LOOSE_AGAIN * swing;
        if (isInOldSeat() && left - settled > Grid.steps(SensorTuning.SHORTEST_LOOSE)) {
            next.wasLoose(Math.abs(waiting[settled] - handedOn.last()) / swing);
            felt.bridge(handedOn.last(), count - 1, settled, left, swing);
            follower = waiting[count - 1];
            handOnAll();
        } else if (smooth() > lowest - margin && smooth() < highest + margin) {
            waits = Waits.WHILE_LOOSE;
        } else {
            handOnAll();
        }
    }

    private boolean isInOldSeat() {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int over = Grid.steps(Math.max(SensorTuning.SEAT_OVER, SensorTuning.SEAT_HALVES * scale.half()));
        for (long step = Math.max(handedOn.oldest(), handedOn.newest() - over); step <= handedOn.newest(); step++) {
            low = Math.min(low, handedOn.at(step));
            high = Math.max(high, handedOn.at(step));
        }
        double margin = SensorTuning.SEAT_WITHIN * swing;
        return smooth() > low - margin && smooth() < high + margin;
    }

    /** The mean of the last quarter of a second. */
    private double smooth() {
        int from = Math.max(0, count - CALM - 2);
        double sum = 0;
        for (int i = from; i < count; i++) {
            sum += waiting[i];
        }
        return sum / (count - from);
    }

    private double speed() {
        int before = count - 1 - CALM;
        double then = before >= 0 ? waiting[before] : handedOn.at(handedOn.newest() + 1 + before);
        return Math.abs(waiting[count - 1] - then) / (CALM * Grid.STEP);
    }
}
