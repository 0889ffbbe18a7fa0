package breathtrainer.session;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.routine.Command;
import breathtrainer.signal.Sample;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A recording that could not be begun: the practice is told so when it begins, and is kept in the spare place. */
public final class NeverBegun implements SessionRecorder {
    private final String reason;
    private final RecordingHeader header;
    private final SparePlace spare;
    /** It came too early to be kept here, and is the first that is kept elsewhere. */
    private @Nullable Sample refused;

    /**
     * Refuses all that comes.
     *
     * @param reason a sentence
     * @param header of the recording that is begun elsewhere
     */
    public NeverBegun(String reason, RecordingHeader header, SparePlace spare) {
        this.reason = reason;
        this.header = header;
        this.spare = spare;
    }

    @Override
    public void record(Sample sample) throws RecordingException {
        refused = sample;
        throw new RecordingException(reason);
    }

    @Override
    public void record(Command command, double time) throws RecordingException {
        throw new RecordingException(reason);
    }

    @Override
    public void close() {}

    @Override
    public Optional<SessionRecorder> elsewhere() {
        try {
            RecordingWriter writer = RecordingWriter.create(spare.file(), header);
            if (refused != null) {
                writer.write(refused);
            }
            return Optional.of(new RecordedToFile(writer, SparePlace.NONE));
        } catch (RecordingException noPlace) {
            return Optional.empty();
        }
    }
}
