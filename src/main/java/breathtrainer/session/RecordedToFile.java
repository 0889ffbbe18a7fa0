package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;

/** Keeps a session in a recording. */
public final class RecordedToFile implements SessionRecorder {
    private final RecordingWriter writer;

    /** Takes over the writer and closes it in the end. */
    public RecordedToFile(RecordingWriter writer) {
        this.writer = writer;
    }

    @Override
    public void record(Sample sample) throws RecordingException {
        writer.write(sample);
    }

    @Override
    public void record(Command command, double time) throws RecordingException {
        writer.command(time, command.word());
    }

    @Override
    public void close() throws RecordingException {
        writer.close();
    }
}
