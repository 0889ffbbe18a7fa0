package breathtrainer.breath;

import breathtrainer.signal.Grid;
import org.jspecify.annotations.Nullable;

/** Finds what looked like a breath inside a half-breath and was none: smaller than a breath, or quicker. */
final class SmallMovements {
    private final SmoothTrail outline;
    private final ReferenceTier reference;

    SmallMovements(SmoothTrail outline, ReferenceTier reference) {
        this.outline = outline;
        this.reference = reference;
    }

    /** Why the largest movement inside the half-breath that is over was none; null if there was none worth telling. */
    @Nullable NotCountedReason inside(ReferenceTurn turn) {
        if (!turn.undisturbed()) {
            return null;
        }
        long earlier = Grid.steps(reference.delay() - outline.delay());
        double quick =
                CounterSwing.largest(outline.trail(), turn.before() - earlier, turn.extremum() - earlier, turn.way());
        if (quick < Tuning.WORTH_TELLING * reference.swing()) {
            return null;
        }
        double slow = CounterSwing.largest(reference.trail(), turn.before(), turn.extremum(), turn.way());
        return slow > quick / 2 ? NotCountedReason.TOO_SMALL : NotCountedReason.TOO_QUICK;
    }
}
