package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.Optional;

/** Keeps a session in a recording; if its disk fails, goes on in the spare place. */
public final class RecordedToFile implements SessionRecorder {
    private final RecordingWriter writer;
    private final SparePlace spare;

    /** Takes over the writer and closes it in the end. */
    public RecordedToFile(RecordingWriter writer, SparePlace spare) {
        this.writer = writer;
        this.spare = spare;
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

    @Override
    public Optional<SessionRecorder> elsewhere() {
        try {
            writer.goOnIn(spare.file());
            return Optional.of(new RecordedToFile(writer, SparePlace.NONE));
        } catch (RecordingException noPlace) {
            return Optional.empty();
        }
    }

    @Override
    public String place() {
        return writer.file().toString();
    }
}
