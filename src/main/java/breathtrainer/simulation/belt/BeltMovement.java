package breathtrainer.simulation.belt;

import breathtrainer.simulation.waveform.Burst;
import breathtrainer.simulation.waveform.Dice;
import java.util.ArrayList;
import java.util.List;

/** What a movement of the trunk does to a belt, in units of the usual breath. */
final class BeltMovement {
    /** A belt never sits further from its middle than this. */
    private static final double FURTHEST = 4;

    private static final double SMALLEST_STEP = 1.5;

    private BeltMovement() {}

    /**
     * A step to another level.
     *
     * @param from the level now
     */
    static Burst into(Dice dice, double from, double start, double seconds) {
        double step = dice.sign() * dice.between(SMALLEST_STEP, FURTHEST);
        double shift = Math.abs(from + step) > FURTHEST ? -step : step;
        return new Burst(start, seconds, shift, 0, 0);
    }

    /** Restless movements one after the other until the time is over; nothing remains of them. */
    static List<Burst> wriggles(Dice dice, double start, double seconds) {
        List<Burst> wriggles = new ArrayList<>();
        double end = start + seconds;
        for (double time = start; time < end; ) {
            double each = Math.min(dice.between(1, 2.5), end - time);
            wriggles.add(new Burst(time, each, 0, dice.between(0.3, 2), dice.between(0.7, 2)));
            time += each;
        }
        return wriggles;
    }
}
