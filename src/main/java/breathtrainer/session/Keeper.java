package breathtrainer.session;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Hands what goes into a session to its recorder. If that fails the practice goes on in another place, or without a recording;
 * each change is said once.
 */
final class Keeper {
    private static final Texts TEXTS = Texts.of("session");

    private final Consumer<String> trouble;
    private SessionRecorder recorder;

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

    /** Ends the recording; what comes later is not kept. */
    void close() {
        attempt(() -> recorder.close());
        attempt(() -> recorder.close()); // the other one, if the first could not be ended
        recorder = SessionRecorder.NONE;
    }

    private void attempt(Keeping keeping) {
        try {
            keeping.run();
        } catch (RecordingException e) {
            goOnElsewhere(e);
        }
    }

    /** What could not be written is not lost with the place: whoever goes on writes it there. */
    private void goOnElsewhere(RecordingException reason) {
        Optional<SessionRecorder> other = recorder.elsewhere();
        if (other.isEmpty()) {
            closeAsItIs(recorder);
        }
        recorder = other.orElse(SessionRecorder.NONE);
        String why = String.valueOf(reason.getMessage());
        trouble.accept(other.map(next -> TEXTS.text("recorded.elsewhere", next.place(), why))
                .orElseGet(() -> TEXTS.text("recorded.no-longer", why)));
    }

    private static void closeAsItIs(SessionRecorder broken) {
        try {
            broken.close();
        } catch (RecordingException e) {
            // the same trouble, which is told
        }
    }

    private interface Keeping {
        void run() throws RecordingException;
    }
}
