package breathtrainer.routine.engine;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.Wearer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The wearer's way through a routine: always at one stage, which says what follows. It knows neither times nor pauses. */
public final class Walk {
    private final Itinerary itinerary;
    private final Consumer<RoutineState> leaving;
    private Stage stage;

    /**
     * A walk at its beginning.
     *
     * @param leaving told, before a hold is left, how it is left: with its count full
     * @param wearer asked as time goes on
     */
    public Walk(Routine routine, Length length, Consumer<RoutineState> leaving, Wearer wearer) {
        this.itinerary = new Itinerary(routine, length);
        this.leaving = leaving;
        this.stage = new Stages(itinerary, wearer).first();
    }

    public RoutineState state() {
        return stage.state();
    }

    /** Time went on. */
    public void pass(double seconds) {
        go(from -> from.pass(seconds));
    }

    /** An inhale or an exhale began. */
    public void onset(Phase phase, double declared) {
        go(from -> from.onset(phase, declared));
    }

    public void breathEnded(double declared) {
        go(from -> from.breathEnded(declared));
    }

    /** One more has ended, whose inhale was hidden. */
    public void breathMadeGood() {
        go(Stage::breathMadeGood);
    }

    /** A pause or a loss of signal begins or ends: the breath that is under way does not count. */
    public void interrupt() {
        stage.interrupt();
    }

    /** Does what the wearer says; a pause and its end, and which way is inhale, are nothing to it. */
    public void obey(Command command) {
        go(from -> switch (command) {
            case NEXT -> from.next();
            case BACK -> from.back();
            case STAY -> from.stay();
            case COUNT_ONE -> from.countOne();
            case TAKE_ONE_BACK -> from.takeOneBack();
            case END -> from.isClose() ? from : new FinishedStage(true, from.reached());
            case PAUSE, RESUME, FLIP -> from;
        });
    }

    /** From 0 to 1 through the whole routine. */
    public double progress() {
        return Math.min(stage.reached() / itinerary.seconds(), 1);
    }

    /** One for each pose of the routine, in its order. */
    public List<PoseTally> tallies() {
        return itinerary.tallies();
    }

    /** The only door from one stage to another. */
    private void go(UnaryOperator<Stage> following) {
        Stage next = following.apply(stage);
        if (next != stage && stage instanceof HoldStage) {
            leaving.accept(stage.state());
        }
        stage = next;
    }
}
