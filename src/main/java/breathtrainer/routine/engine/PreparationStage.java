package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Place;
import breathtrainer.routine.RoutineState;
import org.jspecify.annotations.Nullable;

/** Coming into a pose or changing its side: instructions, then the wait for the onset that begins the hold. */
final class PreparationStage extends Stage {
    private final Segment segment;
    private final SpokenSteps instructions;
    private final Onward onward;
    private final @Nullable Mendable mendable;

    PreparationStage(Segment segment, Onward onward) {
        this(segment, onward, null);
    }

    /** @param mendable the hold that has just ended by its count, if the last breath of it may have been none */
    PreparationStage(Segment segment, Onward onward, @Nullable Mendable mendable) {
        this.segment = segment;
        this.onward = onward;
        this.instructions = new SpokenSteps(segment.place().preparation());
        this.mendable = mendable;
    }

    @Override
    RoutineState state() {
        Place place = segment.place();
        Phase awaiting = instructions.isOver() ? place.pose().firstPhase() : Phase.UNKNOWN;
        return place.sideNumber() == 1
                ? new RoutineState.GettingReady(place, instructions.step(), awaiting)
                : new RoutineState.ChangingSide(place, instructions.step(), awaiting);
    }

    @Override
    double reached() {
        return segment.reachedInPreparation(instructions.said());
    }

    @Override
    Stage pass(double seconds) {
        instructions.pass(seconds);
        return instructions.isOver() ? prepared() : this;
    }

    @Override
    Stage onset(Phase phase, double declared) {
        boolean begins =
                instructions.isOver() && phase == segment.place().pose().firstPhase();
        return begins ? onward.hold().onset(phase, declared) : this;
    }

    @Override
    Stage next() {
        if (instructions.isOver()) {
            return onward.hold();
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
        return segment.place().pose().enter().isEmpty() ? this : onward.entering();
    }
}
