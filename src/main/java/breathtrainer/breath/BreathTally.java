package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Smoother;

/**
 * Counts the breaths of a hold in hindsight, by what is believed of all that moved in it and not by turns: one that a movement
 * of the body hid is made good with the next that ends, and one that was none is not counted.
 */
final class BreathTally {
    private static final int EVERY = Grid.steps(TallyTuning.EVERY);
    private static final int QUIET = (int) (TallyTuning.QUIET / TallyTuning.EVERY);
    private static final double REMAINS = Math.exp(-Grid.STEP / TallyTuning.RESTS_WITHIN);

    private final BreathBelief belief = new BreathBelief();
    private final Smoother slow = new Smoother(TallyTuning.CUTOFF);
    private final RecentRange range = new RecentRange(TallyTuning.RANGE_OVER);
    private double before;
    private double level;
    private double moved;
    private int calmSteps;
    private int steps;
    private double changes;
    private boolean fed;
    private boolean wanted; // there are poses, so that holds may come
    private boolean awaiting;
    private boolean counting;
    private boolean deferred; // until all is quiet
    private int told;
    private double size; // of a breath; 0 until it is known
    private int quietLooks; // since something moved that is no breath, of whatever kind

    /** What came so far was of another chest. */
    void startAgain() {
        stop();
        belief.forget();
        slow.startAgain();
        range.forget();
        size = 0;
        fed = false;
    }

    /**
     * Takes one step of the level, which rises with an inhale.
     *
     * @param seen whether breath can be seen in it
     */
    void accept(double value, boolean seen) {
        double now = slow.filter(value);
        double step = fed ? now - before : 0;
        before = now;
        fed = true;
        calmSteps = seen ? calmSteps + 1 : 0;
        boolean calm = calmSteps > Grid.steps(TallyTuning.CALM);
        moved += step;
        level = REMAINS * (level + (calm ? Math.max(-most(), Math.min(most(), step)) : 0));
        if (calm) {
            range.accept(level);
        }
        steps++;
        if (steps == EVERY) {
            if (wanted) {
                look(calm);
            }
            steps = 0;
            moved = 0;
        }
    }

    /** The breaths of a hold are counted from its first inhale on. */
    void await() {
        wanted = true;
        awaiting = true;
        counting = false;
        deferred = false;
    }

    /** That inhale has begun; nothing happens where none is awaited. */
    void begin() {
        if (awaiting) {
            changes = TallyTuning.CHANGES_WITH_POSE;
            deferred = true;
            beginIfQuiet();
        }
        awaiting = false;
    }

    /** After rubbish belief is as wrong as what it has seen: the turns alone count until that is long over. */
    private boolean beginIfQuiet() {
        boolean begins = deferred && fed && quietLooks >= QUIET;
        if (begins) {
            belief.begin();
            told = 0;
            deferred = false;
            counting = true;
        }
        return begins;
    }

    /** The turns alone count for the rest of the hold. */
    void leaveToTurns() {
        counting = false;
    }

    /** Nothing is counted: the pose changes, or there is no breath to be seen. */
    void stop() {
        awaiting = false;
        counting = false;
        deferred = false;
    }

    /** By the turns of breath one has ended; false if it was none, as it looks now. */
    boolean hasEnded() {
        if (counting && Math.abs(beyond() - 1) > TallyTuning.LOST) {
            stop();
        }
        if (beginIfQuiet()) {
            return true;
        }
        boolean ended = !counting || beyond() > TallyTuning.ENDED;
        told += ended ? 1 : 0;
        return ended;
    }

    /** Whether one more has ended than were told, of the one that goes on so much being over; it is told now. */
    boolean isBehind(double over) {
        boolean behind = counting && beyond() > over + TallyTuning.BEHIND;
        told += behind ? 1 : 0;
        return behind;
    }

    /** Breaths that were not told. */
    private double beyond() {
        return belief.breaths() - told;
    }

    /** The most that breath moves in a step. */
    private double most() {
        double size = size();
        return size > 0 ? TallyTuning.NO_BREATH * size / EVERY : Double.POSITIVE_INFINITY;
    }

    /** Of a breath; what it was before stands until enough has been seen after something else. */
    private double size() {
        if (range.seconds() >= TallyTuning.RANGE_KNOWN) {
            size = TallyTuning.BREATH_OF_RANGE * range.value();
        }
        return size;
    }

    private void look(boolean calm) {
        belief.pass(Math.max(TallyTuning.CHANGES_AT_ONCE, changes));
        changes = 0;
        double size = size();
        quietLooks++;
        if (size > 0 && Math.abs(moved) > size) {
            range.forget();
            quietLooks = 0;
        }
        if (calm && size > 0 && Math.abs(moved) < TallyTuning.NO_BREATH * size) {
            belief.see(moved, size);
        }
    }
}
