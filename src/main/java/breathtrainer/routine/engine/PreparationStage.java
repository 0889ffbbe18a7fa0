package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Place;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.Wearer;
import org.jspecify.annotations.Nullable;

/**
 * Coming into a pose or changing its side: instructions, each until it was said and done, then the wait for the onset that
 * begins the hold.
 */
final class PreparationStage extends Stage {
    private final PoseSide side;
    private final SpokenSteps instructions;
    private final Onward onward;
    private final RunningInhale inhale;
    private final @Nullable Mendable mendable;

    PreparationStage(PoseSide side, Wearer wearer, Onward onward) {
        this(side, wearer, onward, null);
    }

    /** @param mendable the hold that has just ended by its count, if the last breath of it may have been none */
    PreparationStage(PoseSide side, Wearer wearer, Onward onward, @Nullable Mendable mendable) {
        this.side = side;
        this.onward = onward;
        this.inhale = new RunningInhale(wearer);
        this.instructions = new SpokenSteps(side.place().preparation(), wearer::isStill);
        this.mendable = mendable;
    }

    @Override
    RoutineState state() {
        Place place = side.place();
        Phase awaiting = instructions.isOver() ? place.pose().firstPhase() : Phase.UNKNOWN;
        return place.sideNumber() == 1
                ? new RoutineState.GettingReady(place, instructions.step(), awaiting)
                : new RoutineState.ChangingSide(place, instructions.step(), awaiting);
    }

    @Override
    double reached() {
        return side.reachedInPreparation(instructions.said());
    }

    @Override
    Stage pass(double seconds) {
        instructions.pass(seconds);
        return instructions.isOver() ? prepared() : this;
    }

    @Override
    Stage onset(Phase phase, double declared) {
        inhale.onset(phase, declared);
        boolean begins = instructions.isOver() && phase == side.place().pose().firstPhase();
        return begins ? onward.hold().onset(phase, declared) : this;
    }

    @Override
    Stage breathEnded(double declared) {
        inhale.breathEnded();
        return this;
    }

    @Override
    void interrupt() {
        inhale.interrupt();
    }

    @Override
    Stage next() {
        if (instructions.isOver() || inhale.counts(side)) {
            return inhale.moveOnTo(onward.hold(), side);
        }
        instructions.skip();
        return prepared();
    }

    @Override
    Stage back() {
        return onward.preceding();
    }

    @Override
    Stage countOne() {
        return instructions.isOver() ? onward.hold().countOne() : this;
    }

    @Override
    Stage takeOneBack() {
        return mendable == null ? this : mendable.resumedWithOneLess();
    }

    private Stage prepared() {
        return side.place().pose().enter().isEmpty() ? this : onward.entering();
    }
}
