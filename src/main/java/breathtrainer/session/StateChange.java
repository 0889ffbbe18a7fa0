package breathtrainer.session;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Movement;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.routine.RoutineState.Opening;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The log's lines for a step from one state of the routine to the next. */
final class StateChange {
    private final @Nullable RoutineState before;
    private final RoutineState now;
    private final BiConsumer<String, String> line;

    /**
     * Prepares the lines.
     *
     * @param line takes the kind of each line and its text
     */
    StateChange(@Nullable RoutineState before, RoutineState now, BiConsumer<String, String> line) {
        this.before = before;
        this.now = now;
        this.line = line;
    }

    void describe(Routine routine) {
        if (before instanceof Held held && !goesOn(held)) {
            line.accept("hold-ended", counted(held.progress()));
        }
        if (now instanceof InPose pose) {
            arrived(pose.place());
        }
        if (now instanceof Opening opening) {
            line.accept(opening.asked() == Phase.UNKNOWN ? "advice" : "ask", opening.advice());
        } else if (now instanceof GettingReady ready) {
            ready(ready.place(), ready.step(), ready.awaiting());
        } else if (now instanceof ChangingSide change) {
            ready(change.place(), change.step(), change.awaiting());
        } else if (now instanceof Entering entering) {
            entering(entering);
        } else if (now instanceof Held held) {
            held(held);
        } else if (now instanceof Finished finished) {
            line.accept("close", finished.early() ? "ended by the wearer" : String.join(" ", routine.after()));
        }
    }

    private void arrived(Place place) {
        boolean newPose = !(before instanceof InPose from) || from.place().poseNumber() != place.poseNumber();
        if (newPose) {
            line.accept(
                    "pose",
                    place.poseNumber() + "/" + place.poses() + " "
                            + place.pose().name());
        }
        boolean newSide = !(before instanceof InPose from) || from.place().sideNumber() != place.sideNumber();
        if (!place.side().isEmpty() && (newPose || newSide)) {
            int sides = place.pose().sides().size();
            line.accept("side", place.sideNumber() + "/" + sides + " " + place.side());
        }
    }

    private void ready(Place place, int step, Phase awaiting) {
        List<String> steps = PoseWords.steps(place);
        if (awaiting != Phase.UNKNOWN) {
            line.accept("await", awaiting.name().toLowerCase(Locale.ROOT));
        } else {
            line.accept("step", "ready " + (step + 1) + "/" + steps.size() + " " + steps.get(step));
        }
    }

    private void entering(Entering entering) {
        List<Movement> enter = entering.place().pose().enter();
        if (entering.underWay()) {
            line.accept("step", "enter " + numbered(entering.place(), enter, entering.step()));
        } else {
            Phase phase = enter.get(entering.step()).phase();
            line.accept("await", phase.name().toLowerCase(Locale.ROOT));
        }
    }

    private void held(Held held) {
        Progress progress = held.progress();
        if (!(before instanceof Held last) || !goesOn(last)) {
            String target = Count.words(progress).replaceFirst(".* of ", "");
            line.accept("hold", PoseWords.hold(held.place().pose()) + ", to " + target);
            movement(held);
            return;
        }
        if (counts(last.progress(), progress)) {
            line.accept("count", counted(progress));
        }
        if (held instanceof Moving moving && last instanceof Moving lastMoving && moving.step() != lastMoving.step()) {
            movement(held);
        }
        if (last.progress().staying() != progress.staying()) {
            line.accept("stay", progress.staying() ? "until told to move on" : "until the count is full");
        }
    }

    private void movement(Held held) {
        if (held instanceof Moving moving) {
            Place place = moving.place();
            line.accept("step", "move " + numbered(place, place.pose().movements(), moving.step()));
        }
    }

    private boolean goesOn(Held held) {
        return held.getClass() == now.getClass()
                && now instanceof Held other
                && other.place().poseNumber() == held.place().poseNumber()
                && other.place().sideNumber() == held.place().sideNumber();
    }

    private static boolean counts(Progress last, Progress now) {
        boolean timed = switch (now.unit()) {
            case BREATHS, ROUNDS -> false;
            case MINUTES, SECONDS -> true;
        };
        return last.breaths() != now.breaths()
                || last.byHand() != now.byHand()
                || (!timed && last.done() != now.done());
    }

    private static String counted(Progress progress) {
        String byHand = progress.byHand() > 0 ? ", " + progress.byHand() + " by hand" : "";
        return switch (progress.unit()) {
            case BREATHS -> Count.words(progress) + " breaths" + byHand;
            case ROUNDS -> Count.words(progress) + " rounds, " + progress.breaths() + " breaths" + byHand;
            case MINUTES, SECONDS -> progress.breaths() + " breaths" + byHand + ", " + Count.words(progress);
        };
    }

    private static String numbered(Place place, List<Movement> movements, int step) {
        Movement movement = movements.get(step);
        String text = PoseWords.onNext(movement.phase(), place.fill(movement.text()));
        return (step + 1) + "/" + movements.size() + " " + text;
    }
}
