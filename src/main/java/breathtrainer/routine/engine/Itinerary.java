package breathtrainer.routine.engine;

import breathtrainer.routine.Instruction;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.ReadingTime;
import breathtrainer.routine.Routine;
import java.util.ArrayList;
import java.util.List;

/** A routine at one length, laid out in the order in which it is practised. */
final class Itinerary {
    private final Language language;
    private final List<Instruction> advice;
    private final List<PoseSide> sides = new ArrayList<>();
    private final List<RunningTally> tallies = new ArrayList<>();
    private double seconds; // as estimated

    Itinerary(Routine routine, Length length) {
        language = routine.language();
        advice = routine.before().stream().map(ReadingTime::toHear).toList();
        seconds = SpokenSteps.total(advice);
        for (Pose pose : routine.practised()) {
            add(pose, routine.poses().size(), length);
        }
    }

    Language language() {
        return language;
    }

    /** May be empty. */
    List<Instruction> advice() {
        return advice;
    }

    /** At least one. */
    List<PoseSide> sides() {
        return sides;
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
        for (int number = 1; number <= Math.max(pose.sides().size(), 1); number++) {
            Place place = new Place(pose, tallies.size(), poses, number, language);
            PoseSide side = new PoseSide(place, pose.hold().target(length), tally, seconds);
            sides.add(side);
            seconds = side.ends();
        }
    }
}
