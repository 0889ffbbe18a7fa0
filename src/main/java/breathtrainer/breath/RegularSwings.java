package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;

/**
 * Finds breath that the turn rule is deaf to, because it has become much smaller or quicker than what was usual, by its being
 * regular: a few swings in a row that are alike in size and duration. Heart beats are quicker, and what else moves a chest is
 * not regular.
 */
final class RegularSwings {
    private final int over;
    private final Recent sizes;
    private final Recent durations;
    private final double shortest;
    private final double longest;
    private Direction direction = Direction.NONE;
    private double extreme;
    private long extremeStep;
    private double level;
    private long extremum;
    private double levelBefore;
    private long extremumBefore;
    private boolean begun;

    /**
     * @param over how many in a row are breath, from 3
     * @param shortest seconds that such a swing lasts at least
     * @param longest seconds that it lasts at most
     */
    RegularSwings(int over, double shortest, double longest) {
        this.over = over;
        this.sizes = new Recent(over);
        this.durations = new Recent(over);
        this.shortest = shortest;
        this.longest = longest;
    }

    /** Looks for such swings from now on. */
    void forget() {
        direction = Direction.NONE;
        begun = false;
        sizes.clear();
        durations.clear();
    }

    /**
     * Takes one step of the reference's level.
     *
     * @param hysteresis how far the level must come back to end a swing
     * @return whether one has just ended
     */
    boolean accept(long step, double height, double hysteresis) {
        if (direction == Direction.NONE || direction.sign * (height - extreme) > 0) {
            direction = direction == Direction.NONE ? Direction.UP : direction;
            follow(step, height);
            return false;
        }
        if (direction.sign * (extreme - height) <= hysteresis) {
            return false;
        }
        end();
        direction = direction.opposite();
        follow(step, height);
        return true;
    }

    /** Whether the last few are a breath quicker than the usual one. */
    boolean areQuicker(UsualBreath usual) {
        return areAlike() && longestBreath() / 2 < Tuning.REGULAR_QUICKER * usual.half();
    }

    /** The smallest of them. */
    double smallest() {
        return sizes.smallest();
    }

    /** Seconds of the longest of them. */
    double longest() {
        return durations.largest();
    }

    /** Makes these swings the usual ones. */
    void teach(UsualBreath usual) {
        usual.forget();
        for (int ago = over - 1; ago >= 0; ago--) {
            double size = sizes.back(ago);
            double duration = durations.back(ago);
            usual.learn(size, duration, Tuning.STEEPEST_OVER_MEAN * size / duration);
        }
    }

    /** How many swings are known, at most as many as are breath. */
    int count() {
        return durations.count();
    }

    /** How long a swing lasted; 0 is the newest. */
    double seconds(int ago) {
        return durations.back(ago);
    }

    /** The direction of the swing that has just ended. */
    Direction way() {
        return direction.opposite();
    }

    /** The step at which it ended. */
    long extremum() {
        return extremum;
    }

    double level() {
        return level;
    }

    /** The step at which it began. */
    long extremumBefore() {
        return extremumBefore;
    }

    double levelBefore() {
        return levelBefore;
    }

    private void follow(long step, double height) {
        extreme = height;
        extremeStep = step;
    }

    private void end() {
        levelBefore = level;
        extremumBefore = extremum;
        level = extreme;
        extremum = extremeStep;
        if (begun) {
            sizes.add(Math.abs(level - levelBefore));
            durations.add((extremum - extremumBefore) * Grid.STEP);
        }
        begun = true;
    }

    /** Whether the last few swings are alike, and as long as those of breath. */
    boolean areAlike() {
        return sizes.count() == over
                && sizes.smallest() >= Tuning.REGULAR_ALIKE * sizes.largest()
                && durations.smallest() >= shortest
                && durations.largest() <= longest
                && shortestBreath() >= Tuning.REGULAR_ALIKE * longestBreath();
    }

    /** Seconds of an inhale and an exhale in a row. */
    private double breath(int ago) {
        return durations.back(ago) + durations.back(ago + 1);
    }

    private double longestBreath() {
        double longest = 0;
        for (int ago = 0; ago + 1 < over; ago++) {
            longest = Math.max(longest, breath(ago));
        }
        return longest;
    }

    private double shortestBreath() {
        double shortest = Double.POSITIVE_INFINITY;
        for (int ago = 0; ago + 1 < over; ago++) {
            shortest = Math.min(shortest, breath(ago));
        }
        return shortest;
    }
}
