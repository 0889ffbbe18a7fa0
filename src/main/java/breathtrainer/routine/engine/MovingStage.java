package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Movement;
import breathtrainer.routine.RoutineState;
import java.util.List;

/**
 * A hold with movements, each on the wearer's own onset of its phase. A movement whose phase does not come is waited for,
 * never skipped. Movements are numbered through all rounds:
 *
 * <pre>
 *   in ex in ex | in ex in ex | in …      two rounds of four, and the third
 *   0  1  2  3    4  5  6  7    8
 *                       ↑  ↑
 *               completed  next           the breath of 6 is under way, the exhale of 7 awaited
 * </pre>
 */
final class MovingStage extends HoldStage {
    private final List<Movement> movements;
    private int completed; // movements whose breath has ended
    private int next; // the movement whose onset is awaited
    private int nextBeforeInhale; // what it was when the newest inhale began

    MovingStage(Segment segment, Onward onward) {
        super(segment, onward);
        this.movements = place().pose().movements();
    }

    @Override
    RoutineState state() {
        int underWay = Math.max(next - 1, 0);
        return new RoutineState.Moving(place(), underWay % movements.size(), progress());
    }

    @Override
    double done() {
        return countsRounds() ? Math.floor(doneInParts()) : super.done();
    }

    @Override
    double doneInParts() {
        return countsRounds() ? (double) completed / movements.size() : super.done();
    }

    @Override
    void moved(Phase phase) {
        if (phase == Phase.INHALE) {
            nextBeforeInhale = next;
        }
        if (phase == phaseOf(next)) {
            next++;
        }
    }

    @Override
    void breathCounted(boolean nextUnderWay) {
        completed = nextUnderWay ? nextBeforeInhale : next;
    }

    @Override
    void breathCountedByHand() {
        int before = completed;
        do {
            completed++;
        } while (phaseOf(completed) != phaseOf(before));
        next += completed - before;
    }

    @Override
    void breathTakenBack() {
        int before = completed;
        while (completed > 0 && (completed == before || phaseOf(completed) != phaseOf(before))) {
            completed--;
        }
        next -= before - completed;
    }

    /** The movements of a breath that does not count are done once more. */
    @Override
    void breathInterrupted() {
        next = completed;
    }

    private boolean countsRounds() {
        return hold().unit() == Hold.Unit.ROUNDS;
    }

    private Phase phaseOf(int movement) {
        return movements.get(movement % movements.size()).phase();
    }
}
