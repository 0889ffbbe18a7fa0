package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.function.Consumer;

/** Hands what goes into a session to its recorder. If that fails the practice goes on without, and it is said once. */
final class Keeper {
    private final SessionRecorder recorder;
    private final Consumer<String> trouble;
    private boolean broken;

    Keeper(SessionRecorder recorder, Consumer<String> trouble) {
        this.recorder = recorder;
        this.trouble = trouble;
    }

    void keep(Sample sample) {
        attempt(() -> recorder.record(sample));
    }

    void keep(Command command, double time) {
        attempt(() -> recorder.record(command, time));
    }

    void close() {
        attempt(recorder::close);
    }

    private void attempt(Keeping keeping) {
        if (broken) {
            return;
        }
        try {
            keeping.run();
        } catch (RecordingException e) {
            broken = true;
            closeAsItIs();
            trouble.accept(e.getMessage());
        }
    }

    private void closeAsItIs() {
        try {
            recorder.close();
        } catch (RecordingException e) {
            // the same trouble, which is told
        }
    }

    private interface Keeping {
        void run() throws RecordingException;
    }
}
