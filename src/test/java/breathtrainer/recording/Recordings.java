package breathtrainer.recording;

import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.TimedComment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Recordings as a test writes and reads them. */
public final class Recordings {
    private Recordings() {}

    static Path file(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("belt.csv"), content);
    }

    static RecordingOptions rate(double hertz) {
        return new RecordingOptions(OptionalDouble.of(hertz), Optional.empty());
    }

    public static RecordingOptions column(String name) {
        return new RecordingOptions(OptionalDouble.empty(), Optional.of(name));
    }

    /** Entries as they would stand in our own file, without names of columns, then the faults. */
    public static List<String> log(Path file, RecordingOptions options) throws RecordingException {
        List<String> log = new ArrayList<>();
        try (RecordingReader reader = RecordingReader.open(file, options)) {
            for (Entry entry : entries(reader)) {
                log.add(print(entry));
            }
            for (RecordingFault fault : reader.faults()) {
                log.add(fault.toString()
                        .replace(file.toString(), file.getFileName().toString()));
            }
        }
        return log;
    }

    static List<Entry> entries(RecordingReader reader) throws RecordingException {
        List<Entry> entries = new ArrayList<>();
        for (Optional<Entry> next = reader.next(); next.isPresent(); next = reader.next()) {
            entries.add(next.get());
        }
        return entries;
    }

    static String ending(FileKind kind) {
        return switch (kind) {
            case CSV -> ".csv";
            case EDF, EDFD -> ".edf";
            case WFDB -> ".hea";
        };
    }

    /** A data record of EDF is filled up with missing values. */
    static List<Entry> withoutEnd(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>(entries);
        while (kept.get(kept.size() - 1) instanceof Entry.Reading reading
                && reading.sample().isMissing()) {
            kept.remove(kept.size() - 1);
        }
        return kept;
    }

    private static String print(Entry entry) {
        if (entry instanceof Entry.Reading reading) {
            StringBuilder line = new StringBuilder(Decimal.print(reading.time(), 0));
            for (int i = 0; i < reading.sample().channels(); i++) {
                double value = reading.sample().value(i);
                line.append(' ').append(Double.isNaN(value) ? "missing" : Decimal.print(value, 0));
            }
            return line.toString();
        }
        if (entry instanceof Entry.Ask ask) {
            return TimedComment.print(ask);
        }
        return entry instanceof Entry.Command command
                ? TimedComment.print(command)
                : TimedComment.print((Entry.Note) entry);
    }
}
