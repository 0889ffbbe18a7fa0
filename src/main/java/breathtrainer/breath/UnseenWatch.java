package breathtrainer.breath;

import breathtrainer.signal.Grid;

/**
 * Sees when no breath has been counted for so long that whatever the detector holds for breath cannot be it: for twice as long
 * as the longest breath takes. A rest is no such time, as long as anybody holds the breath.
 */
final class UnseenWatch {
    private final EventAnnouncer announcer;
    private double since = Double.NaN;
    private int steps;
    private int restingSteps;
    private int breaths;

    UnseenWatch(EventAnnouncer announcer) {
        this.announcer = announcer;
    }

    /**
     * Takes one step, after what was found in it was told.
     *
     * @param time of the step
     * @param resting whether the chest was seen to come to rest and has not moved since
     */
    void accept(double time, boolean resting) {
        BreathCount count = announcer.count();
        if (count.breaths() != breaths || count.isSuspended() || announcer.isLost()) {
            breaths = count.breaths();
            beginAnew();
        }
        since = steps == 0 ? time : since;
        restingSteps = resting ? restingSteps + 1 : 0;
        if (restingSteps == 0 || restingSteps > Grid.steps(Tuning.LONGEST_HOLD)) {
            steps++;
        }
        if (!announcer.isUnseen() && steps > Grid.steps(RecoveryTuning.UNSEEN)) {
            announcer.unseen(since);
        }
    }

    /** A breath was counted, or there is another reason that none can be. */
    void beginAnew() {
        steps = 0;
        restingSteps = 0;
        if (announcer.isUnseen()) {
            announcer.seen();
        }
    }
}
