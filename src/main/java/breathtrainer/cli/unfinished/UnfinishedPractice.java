package breathtrainer.cli.unfinished;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A practice that was cut off, taken over to go on with it.
 *
 * @param channels values of its samples
 * @param reached time of its last sample, on its own clock
 * @param written when something was last written of it
 */
public record UnfinishedPractice(
        Path folder, UnfinishedMark mark, RecordingHeader header, int channels, double reached, Instant written) {
    /** How its recording is called in its folder. */
    public static final String RECORDING = "recording.csv";

    static UnfinishedPractice read(Path folder, UnfinishedMark mark, Instant written) throws RecordingException {
        try (RecordingReader reader = RecordingReader.open(folder.resolve(RECORDING), RecordingOptions.NONE)) {
            double reached = 0;
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                reached = Math.max(reached, entry.get().time());
            }
            return new UnfinishedPractice(folder, mark, reader.header(), reader.channels(), reached, written);
        }
    }

    public Path recording() {
        return folder.resolve(RECORDING);
    }

    /** By which it is named on the command line. */
    public String id() {
        return String.valueOf(folder.getFileName());
    }
}
