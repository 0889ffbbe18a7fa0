package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;

/**
 * Finds where a turn lies that has just been seen: the extremum is the middle of the plateau; the onset is where a parabola
 * through the beginning of the movement has its foot, or where the movement becomes quicker than a plateau's drift.
 */
final class TurnMarker {
    private final Trail trail;
    private final double delay;
    private final UsualBreath usual;

    /** Of a trail that comes late by so many seconds. */
    TurnMarker(Trail trail, double delay, UsualBreath usual) {
        this.trail = trail;
        this.delay = delay;
        this.usual = usual;
    }

    /**
     * Marks a turn.
     *
     * @param extremum step of the extreme value
     * @param next the direction since
     * @param swing the usual swing
     */
    TurnMark of(long extremum, Direction next, double swing) {
        return new TurnMark(
                onset(extremum, next, swing, Tuning.PLATEAU_DRIFT) * Grid.STEP - delay,
                plateau(extremum, next, swing) * Grid.STEP - delay);
    }

    /** The onset in seconds, more steady. */
    double steadyOnset(long extremum, Direction next, double swing) {
        return onset(extremum, next, swing, 0) * Grid.STEP - delay;
    }

    private double onset(long extremum, Direction next, double swing, double drift) {
        double high = Math.min(Tuning.ONSET_HIGH * swing, moved(trail.newest(), extremum, next));
        long highStep = trail.newest();
        while (highStep > extremum && moved(highStep, extremum, next) > high) {
            highStep--;
        }
        long lowStep = highStep;
        while (lowStep > extremum
                && moved(lowStep, extremum, next) > high * Tuning.ONSET_LOW
                && (drift == 0 || isQuick(lowStep, next, drift))) {
            lowStep--;
        }
        // the foot of a parabola lies as far before the point at a quarter of the height as that lies before the full
        // height
        boolean drifted = moved(lowStep, extremum, next) > high * Tuning.ONSET_LOW;
        return drifted ? lowStep : Math.max(extremum, 2 * lowStep - highStep);
    }

    private boolean isQuick(long step, Direction next, double drift) {
        int back = Grid.steps(Tuning.ONSET_SPEED_OVER);
        double slope = next.sign * (trail.at(step) - trail.at(step - back)) / (back * Grid.STEP);
        return slope > drift * usual.slope();
    }

    private double moved(long step, long extremum, Direction next) {
        return next.sign * (trail.at(step) - trail.at(extremum));
    }

    private double plateau(long extremum, Direction next, double swing) {
        long earliest = Math.max(trail.oldest(), extremum - Grid.steps(Tuning.LONGEST_PLATEAU));
        long left = extremum;
        while (left > earliest && moved(left, extremum, next) <= Tuning.PLATEAU * swing) {
            left--;
        }
        long right = extremum;
        while (right < trail.newest() && moved(right, extremum, next) <= Tuning.PLATEAU * swing) {
            right++;
        }
        return (left + right) / 2.0;
    }
}
