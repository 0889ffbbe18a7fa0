package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.Optional;

/** Keeps everything that goes into a session, in its order. */
public interface SessionRecorder extends AutoCloseable {
    SessionRecorder NONE = new SessionRecorder() {
        @Override
        public void record(Sample sample) {}

        @Override
        public void record(Command command, double time) {}

        @Override
        public void close() {}
    };

    void record(Sample sample) throws RecordingException;

    void record(Command command, double time) throws RecordingException;

    @Override
    void close() throws RecordingException;

    /**
     * Goes on in another place after this one failed, with all that was kept here if it can still be read.
     *
     * @return what keeps the rest; empty if there is no other place
     */
    default Optional<SessionRecorder> elsewhere() {
        return Optional.empty();
    }

    /** Where it is kept, as the wearer would look for it; empty if it is kept nowhere. */
    default String place() {
        return "";
    }
}
