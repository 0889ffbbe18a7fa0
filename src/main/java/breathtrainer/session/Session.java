package breathtrainer.session;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.Phase;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineState;
import breathtrainer.signal.Sample;
import java.util.List;
import java.util.function.Consumer;

/**
 * One practice as a pure function of samples and commands with their times. Fed by one thread; {@link #snapshot} may be
 * called from any.
 */
public final class Session implements AutoCloseable {
    private final SessionRecorder recorder;
    private volatile Snapshot snapshot = new Snapshot(
            0,
            0,
            new RoutineState.Finished(false),
            false,
            new Guidance("", "", "", "", "", "", ""),
            Phase.UNKNOWN,
            0,
            0,
            0,
            new Signal(Signal.State.SEARCHING, 0, ""),
            new Trace(0, 0.04, new float[0], List.of()),
            0,
            List.of());

    public Session(
            Routine routine,
            Length length,
            DetectorSettings settings,
            SessionRecorder recorder,
            Consumer<LogEntry> log) {
        this.recorder = recorder;
    }

    public void accept(Sample sample) {
        recorder.record(sample);
    }

    /** Takes a command at the time of the newest sample. */
    public void accept(Command command) {}

    /** The newest state; never waits. */
    public Snapshot snapshot() {
        return snapshot;
    }

    public boolean isFinished() {
        return false;
    }

    /** Closes the recording. */
    @Override
    public void close() {
        recorder.close();
    }
}
