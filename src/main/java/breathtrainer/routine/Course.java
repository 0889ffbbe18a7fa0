package breathtrainer.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A routine at one length, laid out in the order in which it is practised. */
final class Course {
    private final List<Instruction> advice;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final BooleanSupplier guides;
    private double seconds; // as estimated

    /** @param guides asked when the advice is over: whether an inhale is asked for before the first pose */
    Course(Routine routine, Length length, BooleanSupplier guides) {
        this.guides = guides;
        advice = routine.before().stream().map(ReadingTime::toHear).toList();
        seconds = Reading.total(advice);
        for (Pose pose : routine.poses()) {
            add(pose, routine.poses().size(), length);
        }
    }

    Stage beginning() {
        return advice.isEmpty() ? preparation(0) : new OpeningStage(this);
    }

    Stage afterAdvice() {
        return guides.getAsBoolean() ? new GuidedInhaleStage(this) : preparation(0);
    }

    List<Instruction> advice() {
        return advice;
    }

    Stage preparation(int segment) {
        return preparation(segment, null);
    }

    /** The close, where there is no such segment. */
    Stage preparation(int segment, @Nullable HoldStage mendable) {
        return segment < segments.size()
                ? new PreparationStage(segments.get(segment), mendable)
                : new FinishedStage(false, seconds);
    }

    /** From 0 to 1. */
    double part(Stage stage) {
        return Math.min(stage.reached() / seconds, 1);
    }

    List<PoseTally> tallies() {
        return tallies.stream().map(Tally::now).toList();
    }

    private void add(Pose pose, int poses, Length length) {
        Tally tally = new Tally(pose);
        tallies.add(tally);
        for (int side = 1; side <= Math.max(pose.sides().size(), 1); side++) {
            Place place = new Place(pose, tallies.size(), poses, side);
            double target = pose.hold().target(length);
            Segment segment = new Segment(this, segments.size(), place, target, tally, seconds);
            segments.add(segment);
            seconds = segment.ends();
        }
    }
}
