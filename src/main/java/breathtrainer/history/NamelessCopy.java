package breathtrainer.history;

import breathtrainer.file.Existing;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingReader;
import breathtrainer.recording.RecordingWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A recording to be handed on: readings and commands, and of its header what is needed to run it again. Dates, names, places and
 * notes stay at home.
 */
public final class NamelessCopy {
    private static final Set<String> KEPT = Set.of(
            "rate_hz",
            "unit",
            "routine",
            "pace",
            "knocks",
            "sensitivity",
            "inverted",
            "piezo",
            "sign",
            "inhale_tilt",
            "from");

    private NamelessCopy() {}

    /** Writes it; the times begin as they did. */
    public static void write(Path recording, Path to, Existing existing) throws RecordingException {
        try (RecordingReader reader = RecordingReader.open(recording, RecordingOptions.NONE);
                RecordingWriter writer = RecordingWriter.create(to, header(reader.header()), existing)) {
            for (Optional<Entry> entry = reader.next(); entry.isPresent(); entry = reader.next()) {
                if (!(entry.get() instanceof Entry.Note)) {
                    writer.write(entry.get());
                }
            }
        }
    }

    private static RecordingHeader header(RecordingHeader own) {
        RecordingHeader kept = RecordingHeader.EMPTY;
        for (Map.Entry<String, String> line : own.values().entrySet()) {
            if (KEPT.contains(line.getKey())) {
                kept = kept.with(line.getKey(), line.getValue());
            }
        }
        return kept;
    }
}
