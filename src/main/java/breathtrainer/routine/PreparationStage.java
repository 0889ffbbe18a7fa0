package breathtrainer.routine;

import breathtrainer.breath.Phase;
import org.jspecify.annotations.Nullable;

/** Coming into a pose or changing its side: instructions, then the wait for the onset that begins the hold. */
final class PreparationStage extends Stage {
    private final Segment segment;
    private final Reading instructions;
    private final @Nullable HoldStage mendable;

    /** @param mendable the hold that has just ended by its count, if the last breath of it may have been none */
    PreparationStage(Segment segment, @Nullable HoldStage mendable) {
        this.segment = segment;
        this.instructions = new Reading(segment.place().preparation());
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
        return begins ? segment.hold().onset(phase, declared) : this;
    }

    @Override
    Stage next() {
        if (instructions.isOver()) {
            return segment.hold();
        }
        instructions.skip();
        return prepared();
    }

    @Override
    Stage back() {
        return segment.preceding();
    }

    @Override
    Stage countOne() {
        return instructions.isOver() ? segment.hold().countOne() : this;
    }

    @Override
    Stage takeOneBack() {
        return mendable == null ? this : mendable.resumedWithOneLess();
    }

    private Stage prepared() {
        return segment.place().pose().enter().isEmpty() ? this : new EnteringStage(segment);
    }
}
