package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Trail;
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
    @Nullable WhyNot inside(ReferenceTurn turn) {
        if (!turn.undisturbed()) {
            return null;
        }
        long earlier = Grid.steps(reference.delay() - outline.delay());
        double quick =
                CounterSwing.largest(outline.trail(), turn.before() - earlier, turn.extremum() - earlier, turn.way());
        double swing = reference.swing();
        if (quick < Tuning.WORTH_TELLING * swing) {
            return null;
        }
        double slow = CounterSwing.largest(reference.trail(), turn.before(), turn.extremum(), turn.way());
        if (slow <= Tuning.SLOW_ENOUGH * quick) {
            return new WhyNot(NotCountedReason.TOO_QUICK, slow / quick, Tuning.SLOW_ENOUGH);
        }
        double asked = reference.plainDrop();
        return slow < asked ? new WhyNot(NotCountedReason.TOO_SMALL, slow / swing, asked / swing) : tooSoon(turn);
    }

    private WhyNot tooSoon(ReferenceTurn turn) {
        Trail trail = reference.trail();
        long deepest = CounterSwing.deepest(trail, turn.before(), turn.extremum(), turn.way());
        long top = CounterSwing.furthest(trail, turn.before(), deepest, turn.way());
        double moved = Math.abs(trail.at(top) - trail.at(turn.before()));
        double lasted =
                (deepest - turn.before()) * Grid.STEP / reference.usual().half();
        double asked = TurnRule.leastHalves(moved, reference.swing());
        // what was usual then may have been otherwise
        return new WhyNot(NotCountedReason.TOO_SOON, lasted < asked ? lasted : Double.NaN, asked);
    }
}
