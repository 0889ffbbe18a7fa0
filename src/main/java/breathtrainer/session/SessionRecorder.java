package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;

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
}
