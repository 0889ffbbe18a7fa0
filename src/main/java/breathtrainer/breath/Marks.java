package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Finds where a turn lies that has just been seen: the extremum is the middle of the plateau; the onset is where a straight
 * line through the beginning of the movement meets the plateau's level.
 */
final class Marks {
    private Marks() {}

    /**
     * @param extremum step of the extreme value
     * @param now the direction since
     * @param swing the usual swing
     * @param delay of the trail, in seconds
     */
    static Mark of(Trail trail, long extremum, Direction now, double swing, double delay) {
        double level = trail.at(extremum);
        long newest = trail.newest();
        long high = lastBelow(trail, newest, extremum, now, moved(trail, extremum, now, swing));
        long low = lastBelow(
                trail, high, extremum, now, moved(trail, extremum, now, swing) * Tuning.ONSET_LOW / Tuning.ONSET_HIGH);
        long left = plateauBegins(trail, extremum, now, level, Tuning.PLATEAU * swing);
        long right = plateauEnds(trail, extremum, now, level, Tuning.PLATEAU * swing);
        double onset = Math.max(left, 2 * low - high);
        return new Mark(onset * Grid.STEP - delay, (left + right) * Grid.STEP / 2 - delay);
    }

    private static double moved(Trail trail, long extremum, Direction now, double swing) {
        return Math.min(Tuning.ONSET_HIGH * swing, now.sign * (trail.last() - trail.at(extremum)));
    }

    /** Goes back from a step to the last that has not moved more than so much from the extremum. */
    private static long lastBelow(Trail trail, long from, long extremum, Direction now, double most) {
        long step = from;
        while (step > extremum && now.sign * (trail.at(step) - trail.at(extremum)) > most) {
            step--;
        }
        return step;
    }

    private static long plateauBegins(Trail trail, long extremum, Direction now, double level, double height) {
        long earliest = Math.max(trail.oldest(), extremum - Grid.steps(Tuning.LONGEST_PLATEAU));
        long step = extremum;
        while (step > earliest && now.sign * (trail.at(step) - level) <= height) {
            step--;
        }
        return step;
    }

    private static long plateauEnds(Trail trail, long extremum, Direction now, double level, double height) {
        long step = extremum;
        while (step < trail.newest() && now.sign * (trail.at(step) - level) <= height) {
            step++;
        }
        return step;
    }
}
