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
import breathtrainer.routine.RoutineState.Preparing;
import breathtrainer.routine.RoutineState.Resting;
import breathtrainer.routine.RoutineStateVisitor;
import java.util.List;
import java.util.Locale;

/** Puts where a practice stands into words for the wearer. */
public final class Guide implements RoutineStateVisitor<Guidance> {
    private final Routine routine;
    private final PoseWords words;
    private final Phase phase;

    private Guide(Routine routine, Phase phase) {
        this.routine = routine;
        this.words = PoseWords.in(routine.language());
        this.phase = phase;
    }

    /**
     * What to tell the wearer at a stage.
     *
     * @param phase of the breath, which a still hold has a cue for
     */
    public static Guidance guidance(Routine routine, RoutineState state, Phase phase) {
        return state.tell(new Guide(routine, phase));
    }

    @Override
    public Guidance opening(Opening state) {
        return plain(routine.title(), state.advice(), "", routine.poses().get(0).name());
    }

    @Override
    public Guidance gettingReady(GettingReady state) {
        return preparing(state);
    }

    @Override
    public Guidance changingSide(ChangingSide state) {
        return preparing(state);
    }

    @Override
    public Guidance entering(Entering state) {
        Place place = state.place();
        List<Movement> enter = place.pose().enter();
        Movement movement = enter.get(state.step());
        String instruction = state.underWay() ? place.fill(movement.text()) : onNext(place, movement);
        String next = state.step() + 1 < enter.size()
                ? onNext(place, enter.get(state.step() + 1))
                : words.holding(place.pose());
        return at(place, instruction, "", next);
    }

    @Override
    public Guidance holding(Holding state) {
        return still(state.place(), state.progress());
    }

    @Override
    public Guidance moving(Moving state) {
        Place place = state.place();
        List<Movement> movements = place.pose().movements();
        String now = place.fill(movements.get(state.step()).text());
        String next = onNext(place, movements.get((state.step() + 1) % movements.size()));
        return counting(place, now, state.progress(), next);
    }

    @Override
    public Guidance resting(Resting state) {
        return still(state.place(), state.progress());
    }

    @Override
    public Guidance finished(Finished state) {
        String close =
                state.early() || routine.after().isEmpty() ? words.text("over") : String.join("\n", routine.after());
        return plain(routine.title(), close, "", "");
    }

    private Guidance preparing(Preparing state) {
        Place place = state.place();
        Pose pose = place.pose();
        List<String> steps = PoseWords.steps(place);
        if (state.isReady()) {
            String invitation = words.invitation(place, state.awaiting());
            return at(place, invitation, words.detail(pose), words.holding(pose));
        }
        String next = state.step() + 1 < steps.size() ? steps.get(state.step() + 1) : words.holding(pose);
        return at(place, steps.get(state.step()), words.detail(pose), next);
    }

    private Guidance still(Place place, Progress progress) {
        return counting(place, words.cue(place, phase), progress, afterHold(place));
    }

    /** The next side, the next pose, or the close. */
    private String afterHold(Place place) {
        List<String> sides = place.pose().sides();
        if (place.sideNumber() < sides.size()) {
            return words.text("other-side", sides.get(place.sideNumber()));
        }
        return place.poseNumber() < routine.poses().size()
                ? routine.poses().get(place.poseNumber()).name()
                : words.text("close");
    }

    private String onNext(Place place, Movement movement) {
        return words.onNext(movement.phase(), place.fill(movement.text()));
    }

    private Guidance counting(Place place, String instruction, Progress progress, String next) {
        String unit = words.text("unit." + progress.unit().name().toLowerCase(Locale.ROOT));
        return new Guidance(
                words.heading(place),
                instruction,
                PoseWords.option(place.pose()),
                words.counts().words(progress),
                progress.staying() ? words.text("staying", unit) : unit,
                next,
                words.part(place));
    }

    private Guidance at(Place place, String instruction, String detail, String next) {
        return new Guidance(words.heading(place), instruction, detail, "", "", next, words.part(place));
    }

    private static Guidance plain(String heading, String instruction, String detail, String next) {
        return new Guidance(heading, instruction, detail, "", "", next, "");
    }
}
