package breathtrainer.ui;

import static breathtrainer.ui.SampleRoutine.CAT_COW;
import static breathtrainer.ui.SampleRoutine.DOLPHIN;
import static breathtrainer.ui.SampleRoutine.REST;
import static breathtrainer.ui.SampleRoutine.SEATED;
import static breathtrainer.ui.SampleRoutine.TWIST;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.Signal;
import breathtrainer.signal.SourceStatus;
import java.util.List;

/** Every kind of moment that the practice screen has to show. */
public final class Moments {
    static final Moment OPENING = new Moment(
            "opening", new RoutineState.Opening(SampleRoutine.MID_BACK.before().get(0)));

    static final Moment GETTING_READY =
            new Moment("getting-ready", new RoutineState.GettingReady(place(DOLPHIN, 3, 1), 2, Phase.UNKNOWN));

    static final Moment AWAITING =
            new Moment("awaiting", new RoutineState.GettingReady(place(SEATED, 1, 1), 1, Phase.INHALE));

    public static final Moment HOLDING = new Moment(
            "holding", new RoutineState.Holding(place(SEATED, 1, 1), new Progress(4, 10, Unit.BREATHS, 4, 0, false)));

    public static final Moment MOVING = new Moment(
            "moving",
            new RoutineState.Moving(place(CAT_COW, 2, 1), 1, new Progress(130, 300, Unit.MINUTES, 17, 0, false)));

    static final Moment ENTERING = new Moment("entering", new RoutineState.Entering(place(TWIST, 5, 1), 1, false));

    static final Moment CHANGING_SIDE =
            new Moment("changing-side", new RoutineState.ChangingSide(place(TWIST, 5, 2), 0, Phase.UNKNOWN));

    public static final Moment RESTING = new Moment(
            "resting", new RoutineState.Resting(place(REST, 6, 1), new Progress(205, 300, Unit.MINUTES, 24, 0, false)));

    public static final Moment STAYING = new Moment(
            "staying",
            new RoutineState.Holding(place(SEATED, 1, 1), new Progress(112, 10, Unit.BREATHS, 112, 3, true)));

    static final Moment LONG_TEXTS = new Moment(
            "long-texts",
            new RoutineState.Holding(place(SEATED, 1, 1), new Progress(104, 120, Unit.BREATHS, 104, 0, false)),
            new Guidance(
                    "Half lord of the fishes pose, right side",
                    "Let the breath widen the tight and sore places between the shoulder blades, and let"
                            + " the jaw and belly stay soft now.",
                    "With a rolled mat or blanket behind the spine, a folded blanket under the hips, and a block"
                            + " below each knee if the hips are stiff.",
                    "104 of 120",
                    "breaths",
                    "Half lord of the fishes pose, left side, and after that the rest",
                    "1 of 6"));

    static final Moment LOST = HOLDING.named("lost")
            .with(
                    new Signal(
                            Signal.State.LOST,
                            0,
                            "The belt reads the same value all the time. See that it lies close around the ribs; the count is kept."));

    static final Moment LONG_LOST = LONG_TEXTS.named("long-lost").with(LOST.signal());

    static final Moment UNPLUGGED = MOVING.named("unplugged")
            .with(new Signal(Signal.State.LOST, 0, "Nothing comes from the sensor."))
            .with(SourceStatus.waiting(
                    "The sensor on /dev/ttyUSB0 is not there any more. Plug it in again: the practice"
                            + " goes on by itself, and the count is kept."));

    public static final Moment FAINT = RESTING.named("faint")
            .with(new Signal(Signal.State.WEAK, 0.3, "Breath is hard to see. Draw the belt a little tighter."));

    public static final Moment PAUSED = MOVING.named("paused").withPaused();

    static final Moment HURRIED = HOLDING.named("hurried").withSpeed(12);

    static final Moment SEARCHING = AWAITING.named("searching").with(new Signal(Signal.State.SEARCHING, 0, ""));

    private Moments() {}

    static List<Moment> all() {
        return List.of(
                OPENING,
                GETTING_READY,
                AWAITING,
                SEARCHING,
                HOLDING,
                MOVING,
                ENTERING,
                CHANGING_SIDE,
                RESTING,
                STAYING,
                LONG_TEXTS,
                LONG_LOST,
                LOST,
                UNPLUGGED,
                FAINT,
                PAUSED,
                HURRIED);
    }

    private static Place place(Pose pose, int number, int side) {
        return new Place(pose, number, 6, side);
    }
}
