package breathtrainer.routine.engine;

import breathtrainer.routine.Instruction;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.ReadingTime;
import breathtrainer.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/** A routine at one length, laid out in the order in which it is practised. */
final class Course {
    private final List<Instruction> advice;
    private final List<Segment> segments = new ArrayList<>();
    private final List<RunningTally> tallies = new ArrayList<>();
    private double seconds; // as estimated

    Course(Routine routine, Length length) {
        advice = routine.before().stream().map(ReadingTime::toHear).toList();
        seconds = SpokenSteps.total(advice);
        for (Pose pose : routine.poses()) {
            add(pose, routine.poses().size(), length);
        }
    }

    /** May be empty. */
    List<Instruction> advice() {
        return advice;
    }

    /** At least one. */
    List<Segment> segments() {
        return segments;
    }

    /** From its beginning to its close, as estimated. */
    double seconds() {
        return seconds;
    }

    List<PoseTally> tallies() {
        return tallies.stream().map(RunningTally::now).toList();
    }

    private void add(Pose pose, int poses, Length length) {
        RunningTally tally = new RunningTally(pose);
        tallies.add(tally);
        for (int side = 1; side <= Math.max(pose.sides().size(), 1); side++) {
            Place place = new Place(pose, tallies.size(), poses, side);
            Segment segment = new Segment(place, pose.hold().target(length), tally, seconds);
            segments.add(segment);
            seconds = segment.ends();
        }
    }
}
