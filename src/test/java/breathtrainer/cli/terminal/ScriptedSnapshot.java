package breathtrainer.cli.terminal;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.ScriptedTrace;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.session.Trace;
import java.util.ArrayList;
import java.util.List;

/** A snapshot as a test wants it; what is not said is a calm practice that goes well. Each method gives another one. */
public record ScriptedSnapshot(
        RoutineState state,
        boolean paused,
        Guidance guidance,
        Phase phase,
        double lungLevel,
        Signal signal,
        Trace trace,
        double progress,
        List<PoseTally> tallies) {
    public static final Signal GOOD = new Signal(Signal.State.GOOD, 1, "");

    public static ScriptedSnapshot of(RoutineState state) {
        return new ScriptedSnapshot(
                state,
                false,
                new Guidance("", "", "", "", "", "", ""),
                Phase.INHALE,
                0.5,
                GOOD,
                breathing(0),
                0,
                List.of());
    }

    public static Pose pose(String name, Hold.Unit unit, double amount, String... sides) {
        return new Pose(
                name,
                "seated",
                List.of(),
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(sides),
                null,
                new Hold(false, amount, amount, unit),
                List.of());
    }

    /** A still one of ten breaths with its words for each inhale. */
    static Pose pose(String name, String inhale) {
        return new Pose(
                name,
                "seated",
                List.of(),
                null,
                List.of(),
                inhale,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                new Hold(false, 10, 10, Hold.Unit.BREATHS),
                List.of());
    }

    public static Place place(Pose pose, int number, int side) {
        return new Place(pose, number, 3, side);
    }

    public static Progress progress(double done, double target, Hold.Unit unit) {
        return new Progress(done, target, unit, (int) done, 0, false);
    }

    /** Six breaths a minute up to a time: a cosine, its onsets where it turns. */
    public static Trace breathing(double end) {
        List<Trace.Onset> onsets = new ArrayList<>();
        for (double time = 0; time <= end; time += 5) {
            onsets.add(new Trace.Onset(time, Math.round(time / 5) % 2 == 0));
        }
        return ScriptedTrace.of(end, ScriptedSnapshot::level, onsets);
    }

    public static double level(double time) {
        return 0.5 - 0.5 * Math.cos(2 * Math.PI * time / 10);
    }

    public ScriptedSnapshot withGuidance(Guidance other) {
        return new ScriptedSnapshot(state, paused, other, phase, lungLevel, signal, trace, progress, tallies);
    }

    public ScriptedSnapshot withState(RoutineState other) {
        return new ScriptedSnapshot(other, paused, guidance, phase, lungLevel, signal, trace, progress, tallies);
    }

    public ScriptedSnapshot withPaused(boolean other) {
        return new ScriptedSnapshot(state, other, guidance, phase, lungLevel, signal, trace, progress, tallies);
    }

    public ScriptedSnapshot withBreath(Phase otherPhase, double otherLevel) {
        return new ScriptedSnapshot(state, paused, guidance, otherPhase, otherLevel, signal, trace, progress, tallies);
    }

    public ScriptedSnapshot withSignal(Signal.State signalState, String message) {
        Signal other = new Signal(signalState, 0.5, message);
        return new ScriptedSnapshot(state, paused, guidance, phase, lungLevel, other, trace, progress, tallies);
    }

    ScriptedSnapshot withTrace(Trace other) {
        return new ScriptedSnapshot(state, paused, guidance, phase, lungLevel, signal, other, progress, tallies);
    }

    ScriptedSnapshot withProgress(double other) {
        return new ScriptedSnapshot(state, paused, guidance, phase, lungLevel, signal, trace, other, tallies);
    }

    public ScriptedSnapshot withTallies(PoseTally... other) {
        return new ScriptedSnapshot(state, paused, guidance, phase, lungLevel, signal, trace, progress, List.of(other));
    }

    public Snapshot snapshot() {
        return new Snapshot(
                trace.end(),
                trace.end(),
                state,
                paused,
                guidance,
                phase,
                lungLevel,
                0,
                6,
                signal,
                trace,
                progress,
                tallies,
                List.of());
    }
}
