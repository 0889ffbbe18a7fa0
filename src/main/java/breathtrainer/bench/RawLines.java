package breathtrainer.bench;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.signal.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a recording as they were read: at most three of them are drawn. */
public final class RawLines {
    private static final int MOST = 3;
    private static final int TOLD_EVERY = 20_000; // samples

    private final List<MinMaxPyramid> lines = new ArrayList<>();

    /** Nothing is read yet. */
    public RawLines() {
        for (int i = 0; i < MOST; i++) {
            lines.add(new MinMaxPyramid());
        }
    }

    /** Goes through the whole of it. */
    public void read(Path recording, RecordingOptions options, BenchProgress progress) throws RecordingException {
        if (options.column().isEmpty()) {
            FirstGlance.at(recording, lines);
        }
        try (RecordingReader reader = RecordingReader.open(recording, options)) {
            int count = 0;
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (entry.get() instanceof Entry.Reading reading) {
                    add(reading.sample());
                    count++;
                    if (count % TOLD_EVERY == 0 && !progress.at(reading.time())) {
                        return;
                    }
                }
            }
        }
    }

    private void add(Sample sample) {
        for (int i = 0; i < Math.min(MOST, sample.channels()); i++) {
            lines.get(i).add(sample.time(), sample.value(i));
        }
    }

    /** One a value; those that a recording lacks are empty. */
    public List<MinMaxPyramid> lines() {
        return List.copyOf(lines);
    }
}
