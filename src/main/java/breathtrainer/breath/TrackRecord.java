package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Recent;

/** What a member's word is worth: how often in a row it agreed with the reference, and how quick it was. */
final class TrackRecord {
    private final Recent delays = new Recent(Tuning.DELAYS_OVER);
    private int agreed;
    private int turns;
    private Direction lastDirection = Direction.NONE;
    private long lastTurn;

    void turned(Direction direction, long step) {
        turns++;
        lastDirection = direction;
        lastTurn = step;
    }

    /**
     * At a turn of the reference: once the same way is agreement, anything else but silence halves the trust, silence is a doubt.
     *
     * @param onset of the movement after the turn, in seconds
     * @param now in seconds
     */
    void judge(ReferenceTurn turn, double onset, double now) {
        agreed = turns == 1 && lastDirection == turn.next()
                ? Math.min(agreed + 1, Tuning.AGREED_MOST)
                : turns > 0 ? agreed / 2 : Math.max(0, agreed - 1);
        delays.add(delay(turn, onset, now));
        turns = 0;
    }

    /** Whether it turned once since the last turn of the reference, as it should. */
    boolean hasTurned() {
        return turns == 1;
    }

    /** Whether it agreed with the reference at least once of late. */
    boolean isTrusted() {
        return agreed > 0;
    }

    /** Whether it may speak alone. */
    boolean maySpeak() {
        return agreed >= Tuning.AGREED_ENOUGH && delays.smallest() >= -Tuning.TOO_EARLY;
    }

    /** Seconds from onset to this member's turn, the median of late. */
    double delay() {
        return delays.median();
    }

    private double delay(ReferenceTurn turn, double onset, double now) {
        if (turns == 0) {
            return now - onset + Tuning.NOT_YET_TURNED;
        }
        return turns == 1 && lastDirection == turn.next() ? lastTurn * Grid.STEP - onset : Tuning.WRONG_TURN;
    }
}
