package breathtrainer.cli.unfinished;

import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import breathtrainer.session.SessionRecorder;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.Sample;
import java.util.Optional;

/** Closed while a practice is fed what it was fed before: that is told to nobody, and stands in the recording already. */
public final class FromNowOn {
    private boolean open;

    public void open() {
        open = true;
    }

    /** Told only what happens from now on. */
    public SessionListener told(SessionListener listener) {
        return new SessionListener() {
            @Override
            public void onEvent(SessionEvent event) {
                if (open) {
                    listener.onEvent(event);
                }
            }

            @Override
            public void onChange(Snapshot now) {
                if (open) {
                    listener.onChange(now);
                }
            }

            @Override
            public String trouble() {
                return listener.trouble();
            }

            @Override
            public void onEnd() {
                listener.onEnd();
            }
        };
    }

    /** Keeps only what goes in from now on. */
    public SessionRecorder kept(SessionRecorder recorder) {
        return new SessionRecorder() {
            @Override
            public void record(Sample sample) throws RecordingException {
                if (open) {
                    recorder.record(sample);
                }
            }

            @Override
            public void record(Command command, double time) throws RecordingException {
                if (open) {
                    recorder.record(command, time);
                }
            }

            @Override
            public void close() throws RecordingException {
                recorder.close();
            }

            @Override
            public Optional<SessionRecorder> elsewhere() {
                return recorder.elsewhere();
            }

            @Override
            public String place() {
                return recorder.place();
            }
        };
    }
}
