package breathtrainer.session;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathListener;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.breath.Phase;
import breathtrainer.knock.KnockWatch;
import breathtrainer.routine.Command;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineEngine;
import breathtrainer.routine.RoutineState;
import breathtrainer.routine.RoutineState.Held;
import breathtrainer.routine.RoutineState.InPose;
import breathtrainer.routine.RoutineState.Opening;
import breathtrainer.routine.RoutineState.Preparing;
import breathtrainer.routine.Wearer;
import breathtrainer.session.SessionEvent.RecordingFailed;
import breathtrainer.session.chronicle.Chronicle;
import breathtrainer.signal.Sample;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One practice as a pure function of samples and commands with their times: the same input gives the same snapshots and the
 * same events. Fed by one thread; {@link #snapshot} may be called from any.
 */
public final class Session implements AutoCloseable {
    private final Keeper keeper;
    private final BreathDetector detector;
    private final Optional<KnockWatch> knocks;
    private final RoutineEngine engine;
    private final Routine routine;
    private final Chronicle chronicle;
    private final List<SessionListener> listeners;
    private final TraceBuilder trace = new TraceBuilder();
    private final SignalWatch watch;
    private final UnsureTime unsure;
    private final BreathRate rate = new BreathRate();
    private double firstTime = Double.NaN;
    private double time;
    private int breaths;
    private boolean stepped;
    private boolean changing;
    private Phase asked = Phase.UNKNOWN;
    private boolean closed;
    private volatile Snapshot snapshot;
    private volatile String recordingTrouble = "";

    /** Nothing happens before the first sample. */
    public Session(
            Routine routine,
            Length length,
            DetectorSettings settings,
            SessionRecorder recorder,
            SessionListener... listeners) {
        this(routine, length, settings, Knocks.IGNORED, recorder, listeners);
    }

    /** One that may be moved on by two knocks on the sensor. Nothing happens before the first sample. */
    public Session(
            Routine routine,
            Length length,
            DetectorSettings settings,
            Knocks knocks,
            SessionRecorder recorder,
            SessionListener... listeners) {
        this.knocks = knocks == Knocks.MOVE_ON ? Optional.of(new KnockWatch()) : Optional.empty();
        this.keeper = new Keeper(recorder, this::recordingFailed);
        this.watch = new SignalWatch(settings.worn());
        this.unsure = new UnsureTime(routine.poses().size());
        this.detector = new BreathDetector(settings, new Ears());
        this.engine = new RoutineEngine(routine, length, this::moved, new Seen());
        this.routine = routine;
        this.chronicle = new Chronicle(routine, length, this::tell);
        this.listeners = List.of(listeners);
        this.snapshot = currentSnapshot();
    }

    /** Takes the next sample: records it, and does all that follows from it before it returns. */
    public void accept(Sample sample) {
        boolean first = Double.isNaN(firstTime);
        if (first) {
            firstTime = sample.time();
            time = firstTime;
        }
        keeper.keep(sample);
        if (first) {
            chronicle.begin(time, engine.state());
            publishChange(engine.state());
        }
        detector.accept(sample);
        time = Math.max(time, sample.time());
        if (knocks.isPresent() && knocks.get().accept(sample) && !isFinished()) {
            obey(Command.NEXT); // follows from the samples, so it is not kept beside them
        }
        rearm();
        ask();
        if (stepped) {
            stepped = false;
            snapshot = currentSnapshot();
        }
    }

    /** Takes a command at the time of the newest sample. */
    public void accept(Command command) {
        keeper.keep(command, time);
        obey(command);
    }

    private void obey(Command command) {
        boolean before = engine.state() instanceof Held;
        chronicle.command(time, command);
        if (command == Command.FLIP) {
            detector.flip();
        }
        engine.accept(command, time);
        chronicle.paused(time, engine.paused());
        rearm();
        if (!before && engine.state() instanceof Held) {
            detector.keepBreath(); // moved on in the middle of it
        }
        ask();
        chronicle.moved(time, engine.state());
        publishChange(engine.state());
    }

    /** Seconds on the source's clock, of the newest sample. For the thread that feeds the session. */
    public double time() {
        return time;
    }

    /** The newest state; never waits. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Whether the close of the routine was reached, or the wearer has ended it. */
    public boolean isFinished() {
        return engine.state() instanceof RoutineState.Finished;
    }

    /** Closes the recording, and tells every listener that there is no more. May be called again. */
    @Override
    public void close() {
        keeper.close();
        if (!closed) {
            closed = true;
            listeners.forEach(SessionListener::onEnd);
        }
    }

    /** Tells the detector that a change of pose is coming, and when the wearer should have arrived. */
    private void rearm() {
        boolean between = isBetweenPoses(engine.state());
        if (between != changing) {
            changing = between;
            detector.moveWithBreath(!between && hasMovements(engine.state()));
            detector.poseChanging(between);
            if (engine.state() instanceof Held) {
                detector.keepBreath(); // its inhale came in the same moment in which all was said
            }
        }
    }

    /** Tells the detector what the wearer is asked for, and when the time for it is over. */
    private void ask() {
        Phase now = engine.state() instanceof Opening opening ? opening.asked() : Phase.UNKNOWN;
        if (now != asked) {
            asked = now;
            detector.breathAsked(now);
        }
    }

    private static boolean isBetweenPoses(RoutineState state) {
        return state instanceof Preparing preparing && !preparing.isReady();
    }

    private static boolean hasMovements(RoutineState state) {
        return state instanceof InPose pose && !pose.place().pose().movements().isEmpty();
    }

    private void moved(RoutineState state) {
        if (!state.equals(snapshot.state())) {
            chronicle.moved(time, state);
            publishChange(state);
        }
    }

    private void tell(SessionEvent event) {
        unsure.onEvent(event);
        listeners.forEach(listener -> listener.onEvent(event));
    }

    /** Why the practice is not kept, or kept elsewhere than was meant; empty while all is well. Any thread. */
    String recordingTrouble() {
        return recordingTrouble;
    }

    /** That, and what does not work for whoever listens; empty while all is well. Any thread. */
    String notice() {
        return Stream.concat(Stream.of(recordingTrouble), listeners.stream().map(SessionListener::trouble))
                .filter(trouble -> !trouble.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void recordingFailed(String trouble) {
        recordingTrouble = trouble;
        tell(new RecordingFailed(time, trouble));
    }

    private void publishChange(RoutineState state) {
        snapshot = snapshotOf(state);
        listeners.forEach(listener -> listener.onChange(snapshot));
    }

    private Snapshot currentSnapshot() {
        return snapshotOf(engine.state());
    }

    private Snapshot snapshotOf(RoutineState state) {
        return new Snapshot(
                time,
                Double.isNaN(firstTime) ? 0 : time - firstTime,
                state,
                engine.paused(),
                Guide.guidance(routine, state, detector.phase()),
                detector.phase(),
                detector.lungLevel(),
                breaths,
                rate.breathsPerMinute(),
                watch.signal(detector.quality()),
                trace.trace(),
                engine.progress(),
                engine.tallies(),
                unsure.seconds());
    }

    /** What the sensor shows of the wearer. */
    private final class Seen implements Wearer {
        @Override
        public boolean isStill() {
            return detector.isStill();
        }

        @Override
        public boolean wantsGuidedInhale() {
            return detector.wantsGuidedInhale();
        }
    }

    /** What the detector finds goes to everyone who keeps count, the engine first. */
    private final class Ears implements BreathListener {
        @Override
        public void onEvent(BreathEvent event) {
            if (isFinished()) {
                return;
            }
            time = Math.max(time, event.declared());
            chronicle.heard(event);
            trace.mark(event);
            watch.onEvent(event, engine.state() instanceof Held);
            rate.onEvent(event);
            if (event instanceof BreathEnded) {
                breaths++;
            }
            engine.accept(event);
            chronicle.moved(time, engine.state());
            publishChange(engine.state());
        }

        @Override
        public void onLevel(double gridTime, double lungLevel, boolean valid) {
            time = Math.max(time, gridTime);
            engine.tick(gridTime);
            trace.add(gridTime, lungLevel, valid);
            stepped = true;
            moved(engine.state());
        }
    }
}
