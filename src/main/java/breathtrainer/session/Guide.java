package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Holding;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Resting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts where a practice stands into words for the wearer. */
final class Guide {
    private final Routine routine;

    Guide(Routine routine) {
        this.routine = routine;
    }

    Guidance guidance(RoutineState state, Phase phase) {
        if (state instanceof Opening opening) {
            return words(
                    routine.title(),
                    opening.advice(),
                    "",
                    routine.poses().get(0).name());
        }
        if (state instanceof GettingReady ready) {
            return gettingReady(ready.place(), ready.step(), ready.awaiting());
        }
        if (state instanceof ChangingSide change) {
            return gettingReady(change.place(), change.step(), change.awaiting());
        }
        if (state instanceof Entering entering) {
            return entering(entering);
        }
        if (state instanceof Holding holding) {
            return still(holding.place(), phase, holding.progress());
        }
        if (state instanceof Resting resting) {
            return still(resting.place(), phase, resting.progress());
        }
        if (state instanceof Moving moving) {
            return moving(moving);
        }
        return finished((Finished) state);
    }

    private Guidance gettingReady(Place place, int step, Phase awaiting) {
        Pose pose = place.pose();
        List<String> steps = PoseWords.steps(place);
        if (awaiting != Phase.UNKNOWN) {
            return at(place, PoseWords.invitation(place, awaiting), PoseWords.detail(pose), PoseWords.holding(pose));
        }
        String next = step + 1 < steps.size() ? steps.get(step + 1) : PoseWords.holding(pose);
        return at(place, steps.get(step), PoseWords.detail(pose), next);
    }

    private Guidance entering(Entering entering) {
        Place place = entering.place();
        List<Movement> enter = place.pose().enter();
        Movement movement = enter.get(entering.step());
        String instruction = entering.underWay()
                ? place.fill(movement.text())
                : PoseWords.onNext(movement.phase(), place.fill(movement.text()));
        String next = entering.step() + 1 < enter.size()
                ? PoseWords.onNext(
                        enter.get(entering.step() + 1).phase(),
                        place.fill(enter.get(entering.step() + 1).text()))
                : PoseWords.holding(place.pose());
        return at(place, instruction, "", next);
    }

    private Guidance still(Place place, Phase phase, Progress progress) {
        @Nullable String inhale = place.pose().inhale();
        @Nullable String exhale = place.pose().exhale();
        @Nullable String now = phase == Phase.INHALE ? inhale : exhale;
        String instruction = now != null ? now : inhale != null ? inhale : "Let the breath come and go.";
        return counting(place, place.fill(instruction), progress, afterHold(place));
    }

    private Guidance moving(Moving moving) {
        Place place = moving.place();
        List<Movement> movements = place.pose().movements();
        Movement now = movements.get(moving.step());
        Movement next = movements.get((moving.step() + 1) % movements.size());
        return counting(
                place,
                place.fill(now.text()),
                moving.progress(),
                PoseWords.onNext(next.phase(), place.fill(next.text())));
    }

    private Guidance finished(Finished finished) {
        String close = finished.early() || routine.after().isEmpty()
                ? "Your practice is over."
                : String.join("\n", routine.after());
        return words(routine.title(), close, "", "");
    }

    /** The next side, the next pose, or the close. */
    private String afterHold(Place place) {
        List<String> sides = place.pose().sides();
        if (place.sideNumber() < sides.size()) {
            return "The " + sides.get(place.sideNumber()) + " side";
        }
        return place.poseNumber() < routine.poses().size()
                ? routine.poses().get(place.poseNumber()).name()
                : "The close";
    }

    private static Guidance counting(Place place, String instruction, Progress progress, String next) {
        List<String> unit = new ArrayList<>(List.of(progress.unit().name().toLowerCase(Locale.ROOT)));
        if (progress.staying()) {
            unit.add("staying");
        }
        return new Guidance(
                heading(place),
                instruction,
                PoseWords.option(place.pose()),
                CountWords.words(progress),
                String.join(", ", unit),
                next,
                part(place));
    }

    private static Guidance at(Place place, String instruction, String detail, String next) {
        return new Guidance(heading(place), instruction, detail, "", "", next, part(place));
    }

    private static Guidance words(String heading, String instruction, String detail, String next) {
        return new Guidance(heading, instruction, detail, "", "", next, "");
    }

    private static String heading(Place place) {
        String name = place.pose().name();
        return place.side().isEmpty() ? name : name + ", " + place.side();
    }

    private static String part(Place place) {
        return place.poseNumber() + " of " + place.poses();
    }
}
