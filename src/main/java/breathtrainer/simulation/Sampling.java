package breathtrainer.simulation;

import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Occasions;

/** When readings are taken, and which of them are lost on the way. */
final class Sampling {
    private static final double LOST = 0.05; // of all
    private static final double JITTER = 0.015; // seconds, standard deviation
    private static final double ROUNDED = 1e6; // times are in whole microseconds

    private final double rate;
    private final boolean poor;
    private final Dice dice;
    private final Occasions gaps;
    private double gapEnds = Double.NEGATIVE_INFINITY;
    private long index;

    /** @param poor whether readings come unevenly, get lost singly, and now and then for up to two seconds */
    Sampling(Dice dice, double rate, boolean poor) {
        this.dice = dice.forThe("sampling");
        this.rate = rate;
        this.poor = poor;
        this.gaps = new Occasions(this.dice, 12, 15, 35);
    }

    /** The time of the next reading that arrives. */
    double next() {
        double time = time();
        while (poor && isLost(time)) {
            time = time();
        }
        return time;
    }

    private double time() {
        return Math.rint(index++ / rate * ROUNDED) / ROUNDED;
    }

    private boolean isLost(double time) {
        gaps.until(time, start -> gapEnds = start + dice.between(0.3, 2));
        return time < gapEnds || dice.chance(LOST);
    }

    /** When a reading that says it is of this time was really taken; never before the one before it. */
    double taken(double time) {
        double half = 0.5 / rate;
        return poor ? Math.max(0, time + Math.max(-half, Math.min(half, JITTER * dice.normal()))) : time;
    }
}
