package breathtrainer.recording;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.recording.entry.EntryReader;
import breathtrainer.recording.entry.FaultLog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Consumer;

/**
 * Reads a recording from its beginning to its end, one entry at a time; never holds more of it than that. For one thread.
 *
 * <p>A line that cannot be used (a field that is no number, too few or too many fields, a time that goes backwards) is left
 * out and told as a {@link RecordingFault}, and reading goes on with the next. Where a rate gives the times, it still takes up its
 * place. A last line that was cut off, as when the program that wrote it was killed, is passed over in silence. A file in
 * whose first lines no reading can be found is refused.
 */
public final class RecordingReader implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("recording");

    /** So many faults are kept; all are counted. */
    public static final int FAULTS_KEPT = 100;

    private final EntryReader entries;
    private final FaultLog faults;
    private final Queue<Entry> ahead = new ArrayDeque<>();
    private volatile boolean closed;

    private RecordingReader(EntryReader entries, FaultLog faults) {
        this.entries = entries;
        this.faults = faults;
    }

    /**
     * Opens a recording and reads it up to its first sample.
     *
     * @throws RecordingException if there is no such file, it may not be read, or it is not a recording
     */
    public static RecordingReader open(Path file, RecordingOptions options) throws RecordingException {
        return open(file, options, fault -> {});
    }

    /**
     * Opens a recording and reads it up to its first sample.
     *
     * @param listener told of each fault as it is found
     * @throws RecordingException if there is no such file, it may not be read, or it is not a recording
     */
    public static RecordingReader open(Path file, RecordingOptions options, Consumer<RecordingFault> listener)
            throws RecordingException {
        FaultLog faults = new FaultLog(file.toString(), FAULTS_KEPT, listener);
        RecordingReader reader = new RecordingReader(RecordingFile.open(file, options, faults), faults);
        try {
            reader.readToFirstSample();
            reader.refuseMisread();
            return reader;
        } catch (RecordingException e) {
            reader.close();
            throw e;
        }
    }

    /** What a recording says of its own breath is not guessed at: other breaths would be found, and nobody would know. */
    private void refuseMisread() throws RecordingException {
        List<String> misread = header().misread();
        if (!misread.isEmpty()) {
            throw new RecordingException(TEXTS.text(
                    misread.size() == 1 ? "header.correct.one" : "header.correct", name(), String.join("; ", misread)));
        }
    }

    private void readToFirstSample() throws RecordingException {
        Optional<Entry> entry = read();
        while (entry.isPresent() && !(entry.get() instanceof Entry.Reading)) {
            ahead.add(entry.get());
            entry = read();
        }
        ahead.add(entry.orElseThrow(this::noReadings));
    }

    private Optional<Entry> read() throws RecordingException {
        try {
            Optional<Entry> next = Optional.ofNullable(entries.next());
            if (next.isEmpty()) {
                faults.end();
            }
            return next;
        } catch (IOException e) {
            if (closed) {
                return Optional.empty();
            }
            throw new RecordingException(TEXTS.text("unreadable.further", name(), IoReason.of(e)), e);
        }
    }

    private RecordingException noReadings() {
        return new RecordingException(faults.kept().stream()
                .filter(fault -> fault.line() > 0)
                .findFirst()
                .map(fault -> TEXTS.text("no-readings.because", name(), fault))
                .orElseGet(() -> TEXTS.text("no-readings", name())));
    }

    /** The file as it was given. */
    public String name() {
        return faults.file();
    }

    public RecordingHeader header() {
        return entries.header();
    }

    /** How many values a sample has: 1 for a belt, 3 for an accelerometer. */
    public int channels() {
        return entries.channels();
    }

    /** What was found out about how the file is written, in a sentence; empty where its format leaves nothing open. */
    public String understood() {
        return entries.understood();
    }

    /** What lies beside it and is read with it. */
    List<Path> beside() {
        return entries.beside();
    }

    /** Whether each point of even time has its reading, and where nothing was read one of missing values. */
    boolean isOnGrid() {
        return entries.isOnGrid();
    }

    /**
     * The next entry, in the order of the file. The times of samples never decrease.
     *
     * @return empty at the end, and once it is closed
     * @throws RecordingException if the file cannot be read any further
     */
    public Optional<Entry> next() throws RecordingException {
        if (closed) {
            return Optional.empty();
        }
        return ahead.isEmpty() ? read() : Optional.of(ahead.remove());
    }

    /** The first {@value #FAULTS_KEPT} faults found so far. */
    public List<RecordingFault> faults() {
        return faults.kept();
    }

    /** How many faults were found so far. */
    public long faultCount() {
        return faults.count();
    }

    /** May be called again, and from any thread. */
    @Override
    public void close() {
        closed = true;
        try {
            entries.close();
        } catch (IOException e) {
            // it was only read: nothing is lost
        }
    }
}
