package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Asked;
import breathtrainer.calibration.Evidence;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingFault;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** What a recording holds of a calibration, or of plain breath. */
public final class RecordedEvidence {
    private RecordedEvidence() {}

    /** What a source gives, as far as it goes, without asks. */
    public static Evidence read(SampleSource source) throws SourceException, InterruptedException {
        Evidence evidence = new Evidence();
        try (source) {
            for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
                evidence.accept(sample.get());
            }
        }
        return evidence;
    }

    /**
     * Reads a recording, with what was asked.
     *
     * @param faults told of each line that cannot be used
     */
    public static Evidence read(Path file, RecordingOptions options, Consumer<RecordingFault> faults)
            throws RecordingException {
        Evidence evidence = new Evidence();
        try (RecordingReader reader = RecordingReader.open(file, options, faults)) {
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (entry.get() instanceof Entry.Reading reading) {
                    evidence.accept(reading.sample());
                } else if (entry.get() instanceof Entry.Ask ask) {
                    Ask.named(ask.word()).ifPresent(word -> evidence.accept(new Asked(ask.time(), word)));
                }
            }
        }
        return evidence;
    }
}
