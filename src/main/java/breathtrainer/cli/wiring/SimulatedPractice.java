package breathtrainer.cli.wiring;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Moving;
import breathtrainer.session.Session;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.Posture;
import breathtrainer.simulation.SyntheticWearer;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.WearerOptions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * A synthetic wearer practises a routine, as somebody does who listens: the program finds the breaths, and where the routine
 * stands tells the wearer how to breathe and when to move.
 */
public final class SimulatedPractice {
    /** Seconds in which a posture is taken up. */
    private static final double MOVING_SECONDS = 4;
    /** Seconds after which the wearer does what it is told. */
    private static final double REACTION = 1;
    /** Seconds that the wearer goes on after the close. */
    private static final double AFTERWARDS = 60;
    /** Seconds after which it gives up: several times as long as any routine. */
    private static final double PATIENCE = 3 * 3600;
    /** Between poses: quicker, and no two breaths alike. */
    private static final Breathing BETWEEN = Breathing.of(13, 1.4).withIrregularity(0.12);

    /** What the wearer is told, and when it does it. */
    private record Cue(double due, InPose pose) {}

    private final SyntheticWearer wearer;
    private final Session session;
    private final Deque<Cue> cues = new ArrayDeque<>();
    private RoutineState state;
    private double over = PATIENCE;

    /** @param truth told of each true onset */
    public SimulatedPractice(WearerOptions options, Routine routine, Length length, TruthListener truth) {
        this.wearer = new SyntheticWearer(options, truth);
        this.session = new Session(routine, length, DetectorSettings.DEFAULT, SessionRecorder.NONE);
        this.state = session.snapshot().state();
        wearer.breathe(BETWEEN);
    }

    /** The next sample, until shortly after the routine's close. */
    public Optional<Sample> next() {
        Optional<Sample> sample = wearer.next();
        if (sample.isEmpty() || sample.get().time() > over) {
            return Optional.empty();
        }
        session.accept(sample.get());
        listen(sample.get().time());
        return sample;
    }

    private void listen(double time) {
        RoutineState before = state;
        state = session.snapshot().state();
        if (state instanceof Finished && !(before instanceof Finished)) {
            over = time + AFTERWARDS;
        }
        if (before.getClass() != state.getClass() && state instanceof InPose pose) {
            cues.add(new Cue(time + REACTION, pose));
        }
        for (Cue cue = cues.peek(); cue != null && cue.due() <= time; cue = cues.peek()) {
            cues.remove();
            follow(cue.pose());
        }
    }

    private void follow(InPose pose) {
        String figure = pose.place().pose().figure();
        boolean between = pose instanceof GettingReady || pose instanceof ChangingSide;
        if (between) {
            wearer.move(MOVING_SECONDS, posture(figure));
        }
        wearer.moveWithBreath(pose instanceof Moving);
        wearer.breathe(between ? BETWEEN : breathing(figure));
    }

    private static Posture posture(String figure) {
        return switch (figure) {
            case "seated" -> Posture.SEATED;
            case "all-fours" -> Posture.ALL_FOURS;
            case "forearms" -> Posture.FOREARMS;
            case "standing" -> Posture.STANDING;
            case "twist" -> Posture.TWISTED;
            default -> Posture.LYING;
        };
    }

    /** Ujjayi where one sits or holds, quicker where one moves, easy at the end. */
    private static Breathing breathing(String figure) {
        return switch (figure) {
            case "seated" -> Breathing.of(5.5, 1.1, 0.05, 0.06);
            case "all-fours" -> Breathing.of(7, 1.1, 0.03, 0.03);
            case "forearms" -> Breathing.of(8, 1.3, 0.02, 0.06);
            case "standing" -> Breathing.of(6, 1.2, 0.04, 0.04);
            case "twist" -> Breathing.of(7, 1.4, 0.02, 0.08);
            default -> Breathing.of(9, 1.5, 0, 0.12).lettingGo();
        };
    }
}
