package breathtrainer.cli;

import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.routine.Figure;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineEngine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.ChangingSide;
import breathtrainer.routine.RoutineState.Entering;
import breathtrainer.routine.RoutineState.Finished;
import breathtrainer.routine.RoutineState.GettingReady;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Moving;
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
 * A synthetic wearer practises a routine. What it truly does carries the routine forward, and where the routine stands
 * tells it how to breathe and when to move: so the recording is that of somebody who follows.
 */
final class Rehearsal implements TruthListener {
    /** Seconds in which a posture is taken up. */
    private static final double MOVING_SECONDS = 4;
    /** Seconds that the wearer goes on after the close: whoever follows by what is sensed may come to it later. */
    private static final double AFTERWARDS = 60;
    /** Between poses: quicker, and no two breaths alike. */
    private static final Breathing BETWEEN = Breathing.of(13, 1.4).withIrregularity(0.12);

    private final SyntheticWearer wearer;
    private final TruthListener truth;
    private final RoutineEngine engine;
    private final Deque<BreathEvent> heard = new ArrayDeque<>();
    private RoutineState state;
    private boolean exhaled;
    private int breaths;
    private double over = Double.POSITIVE_INFINITY;

    /** @param truth told of each true onset as well */
    Rehearsal(WearerOptions options, Routine routine, Length length, TruthListener truth) {
        this.truth = truth;
        this.wearer = new SyntheticWearer(options, this);
        this.engine = new RoutineEngine(routine, length);
        this.state = engine.state();
        wearer.breathe(BETWEEN);
    }

    /** The next sample, until shortly after the routine's close. */
    Optional<Sample> next() {
        Optional<Sample> sample = wearer.next();
        if (sample.isEmpty() || sample.get().time() > over) {
            return Optional.empty();
        }
        heard.forEach(engine::accept);
        heard.clear();
        engine.tick(sample.get().time());
        follow(sample.get().time());
        return sample;
    }

    @Override
    public void inhaleBegan(double time) {
        truth.inhaleBegan(time);
        if (exhaled) {
            heard.add(new BreathEnded(time, time, ++breaths));
        }
        exhaled = false;
        heard.add(new InhaleBegan(time, time, time, 1));
    }

    @Override
    public void exhaleBegan(double time) {
        truth.exhaleBegan(time);
        exhaled = true;
        heard.add(new ExhaleBegan(time, time, time, 1));
    }

    private void follow(double time) {
        RoutineState before = state;
        state = engine.state();
        if (state instanceof Finished && !(before instanceof Finished)) {
            over = time + AFTERWARDS;
        }
        if (before.getClass() == state.getClass() || !(state instanceof InPose pose)) {
            return;
        }
        Figure figure = pose.place().pose().figure();
        boolean between = state instanceof GettingReady || state instanceof ChangingSide;
        if (between) {
            wearer.move(MOVING_SECONDS, posture(figure));
        }
        wearer.moveWithBreath(state instanceof Moving);
        wearer.breathe(between && !(state instanceof Entering) ? BETWEEN : breathing(figure));
    }

    private static Posture posture(Figure figure) {
        return switch (figure) {
            case SEATED -> Posture.SEATED;
            case ALL_FOURS -> Posture.ALL_FOURS;
            case FOREARMS -> Posture.FOREARMS;
            case STANDING -> Posture.STANDING;
            case TWIST -> Posture.TWISTED;
            case LYING -> Posture.LYING;
        };
    }

    /** Ujjayi where one sits or holds, quicker where one moves, easy at the end. */
    private static Breathing breathing(Figure figure) {
        return switch (figure) {
            case SEATED -> Breathing.of(5.5, 1.1, 0.05, 0.06);
            case ALL_FOURS -> Breathing.of(7, 1.1, 0.03, 0.03);
            case FOREARMS -> Breathing.of(8, 1.3, 0.02, 0.06);
            case STANDING -> Breathing.of(6, 1.2, 0.04, 0.04);
            case TWIST -> Breathing.of(7, 1.4, 0.02, 0.08);
            case LYING -> Breathing.of(9, 1.5, 0, 0.12).lettingGo();
        };
    }
}
