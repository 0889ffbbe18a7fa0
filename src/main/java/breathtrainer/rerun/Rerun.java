package breathtrainer.rerun;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingReader;
import breathtrainer.routine.Command;
import breathtrainer.session.Session;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.Sample;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recorded practice that is run again, one sample after the other, as fast as it is asked. */
public final class Rerun implements AutoCloseable {
    private final RecordingReader reader;
    private final Session session;
    private final Deque<Entry.Command> commands = new ArrayDeque<>();
    private @Nullable Sample ahead;
    private double reached = Double.NEGATIVE_INFINITY;

    /**
     * Begins before the first sample.
     *
     * @param reader that has read nothing yet; closed with this
     */
    public Rerun(RecordingReader reader, Practised practised, SessionListener... listeners) throws RecordingException {
        this.reader = reader;
        this.session = new Session(
                practised.routine(),
                practised.length(),
                practised.settings(),
                practised.knocks(),
                SessionRecorder.NONE,
                listeners);
        this.ahead = read();
    }

    /**
     * Takes one sample more, and the commands that were given before the one after it.
     *
     * @return whether there was one, and the practice is not over
     */
    public boolean next() throws RecordingException {
        Sample sample = ahead;
        if (sample == null || session.isFinished()) {
            return false;
        }
        ahead = read();
        session.accept(sample);
        reached = sample.time();
        while (!commands.isEmpty() && commands.getFirst().time() <= session.time()) {
            Command.named(commands.removeFirst().word()).ifPresent(session::accept);
        }
        return true;
    }

    /** Runs on while the next sample is not later than that. */
    public void upTo(double time) throws RecordingException {
        boolean more = true;
        while (more && ahead != null && ahead.time() <= time) {
            more = next();
        }
    }

    /** A sample after the end of the practice, which takes no part in it; empty at the end of the recording. */
    public Optional<Sample> beyond() throws RecordingException {
        Sample sample = ahead;
        ahead = sample == null ? null : read();
        return Optional.ofNullable(sample);
    }

    private @Nullable Sample read() throws RecordingException {
        for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
            if (entry.get() instanceof Entry.Reading reading) {
                return reading.sample();
            }
            if (entry.get() instanceof Entry.Command command) {
                commands.addLast(command);
            }
        }
        return null;
    }

    /** The newest state. */
    public Snapshot snapshot() {
        return session.snapshot();
    }

    /** Time of the newest sample that was taken; negative infinity before the first. */
    public double reached() {
        return reached;
    }

    /** Of the newest sample. */
    public double time() {
        return session.time();
    }

    @Override
    public void close() {
        session.close();
        reader.close();
    }
}
