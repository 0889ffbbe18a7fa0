package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.function.Consumer;

/** Keeps a session in a recording. If the file cannot be written any further the practice goes on, and says so once. */
public final class RecordedToFile implements SessionRecorder {
    private final RecordingWriter writer;
    private final Consumer<String> trouble;
    private boolean broken;

    /**
     * Takes over the writer and closes it in the end.
     *
     * @param trouble told once, on the thread of the session, if the recording cannot go on
     */
    public RecordedToFile(RecordingWriter writer, Consumer<String> trouble) {
        this.writer = writer;
        this.trouble = trouble;
    }

    @Override
    public void record(Sample sample) {
        keep(() -> writer.write(sample));
    }

    @Override
    public void record(Command command, double time) {
        keep(() -> writer.command(time, command.word()));
    }

    @Override
    public void close() {
        keep(writer::close);
    }

    private void keep(Writing writing) {
        if (broken) {
            return;
        }
        try {
            writing.write();
        } catch (RecordingException e) {
            broken = true;
            trouble.accept(e.getMessage() + " The practice goes on without a recording.");
        }
    }

    private interface Writing {
        void write() throws RecordingException;
    }
}
