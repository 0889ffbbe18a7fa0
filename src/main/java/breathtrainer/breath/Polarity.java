package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;

/**
 * Whether up is inhale, as far as the shape of breath tells: lungs are empty for longer than full, so the level is skewed
 * upwards (right in 98 % of 54 belts after 3 breaths), and inhales are shorter than exhales (91 %). Breath of equal halves and
 * holds at the top tell nothing or mislead.
 */
final class Polarity {
    private final Recent ups = new Recent(Tuning.POLARITY_OVER);
    private final Recent downs = new Recent(Tuning.POLARITY_OVER);
    private double weight;
    private double mean;
    private double square;
    private double cube;
    private double turned = Double.NaN;

    /** Takes one step of the lung level, in swings. */
    void accept(double level) {
        if (ups.count() + downs.count() == 0) {
            return;
        }
        weight = Math.min(weight + Grid.STEP, Tuning.POLARITY_WITHIN);
        double share = Grid.STEP / weight;
        // beyond the usual range lie movements of the body, which would outweigh all breath
        double within = Math.max(0, Math.min(1, level));
        mean += share * (within - mean);
        double deviation = within - mean;
        square += share * (deviation * deviation - square);
        cube += share * (deviation * deviation * deviation - cube);
    }

    /** A movement in this direction was declared, with its onset in seconds. */
    void turned(Direction next, double onset) {
        if (!Double.isNaN(turned)) {
            (next == Direction.UP ? downs : ups).add(Math.max(Tuning.SHORTEST_HALF, onset - turned));
        }
        turned = onset;
    }

    /** How many breaths the evidence comes from, as far as it matters. */
    int breaths() {
        return Math.min(ups.count(), downs.count());
    }

    /** From -1, surely the level falls on an inhale, to 1, surely it rises; 0 until enough breaths are known. */
    double value() {
        if (breaths() < Tuning.POLARITY_AFTER || square <= 0) {
            return 0;
        }
        double skew = cube / Math.pow(square, 1.5);
        double shorter = Math.log(downs.median() / ups.median());
        return Math.tanh((skew + Tuning.POLARITY_OF_DURATION * shorter) / Tuning.POLARITY_SURE);
    }
}
