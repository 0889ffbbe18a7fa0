package breathtrainer.ui;

import breathtrainer.breath.Phase;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.Guide;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.SourceStatus;
import java.util.List;

/** What a practice shows for a while; a snapshot of it can be had at any time. */
record Moment(
        String name,
        RoutineState state,
        Guidance guidance,
        boolean paused,
        Signal signal,
        SourceStatus source,
        double speed) {
    static final Signal CLEAR = new Signal(Signal.State.GOOD, 0.95, "");

    /** With the words of a session, on an inhale. */
    Moment(String name, RoutineState state) {
        this(name, state, Guide.guidance(SampleRoutine.MID_BACK, state, Phase.INHALE));
    }

    Moment(String name, RoutineState state, Guidance guidance) {
        this(name, state, guidance, false, CLEAR, SourceStatus.READING, 1);
    }

    Moment named(String other) {
        return new Moment(other, state, guidance, paused, signal, source, speed);
    }

    Moment withPaused() {
        return new Moment(name, state, guidance, true, signal, source, speed);
    }

    Moment with(Signal other) {
        return new Moment(name, state, guidance, paused, other, source, speed);
    }

    Moment with(SourceStatus other) {
        return new Moment(name, state, guidance, paused, signal, other, speed);
    }

    Moment withSpeed(double other) {
        return new Moment(name, state, guidance, paused, signal, source, other);
    }

    Snapshot at(double time) {
        boolean lost = signal.state() == Signal.State.LOST;
        return new Snapshot(
                time,
                time,
                state,
                paused,
                guidance,
                lost ? Phase.UNKNOWN : Wearer.phase(time),
                Wearer.level(time),
                (int) (time / Wearer.BREATH),
                7.5,
                signal,
                Wearer.trace(time, lost ? time - 6 : Double.POSITIVE_INFINITY),
                0.4,
                tallies(),
                List.of(24.0, 0.0, 12.0, 0.0, 0.0, 0.0));
    }

    static List<PoseTally> tallies() {
        return List.of(
                new PoseTally(SampleRoutine.SEATED, 10, 0, 96),
                new PoseTally(SampleRoutine.CAT_COW, 24, 1, 184),
                new PoseTally(SampleRoutine.DOLPHIN, 7, 1, 71),
                new PoseTally(SampleRoutine.SUNS, 6, 0, 58),
                new PoseTally(SampleRoutine.TWIST, 10, 0, 102),
                new PoseTally(SampleRoutine.REST, 41, 0, 305));
    }
}
