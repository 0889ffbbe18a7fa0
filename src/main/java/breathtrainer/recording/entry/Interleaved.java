package breathtrainer.recording.entry;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Samples, and what was said at a time behind the samples up to that time: the order in which our own files are written. */
public final class Interleaved implements EntryReader {
    private final RecordingHeader header;
    private final int channels;
    private final SampleReader samples;
    private final boolean onGrid;
    private final Queue<Entry> said;
    private final String understood;
    private @Nullable Sample ahead;
    private boolean begun;

    /**
     * Puts what is said between the samples.
     *
     * @param onGrid whether the samples follow on one another in even time
     * @param said commands and notes, in any order; those of the same time stay in theirs
     */
    public Interleaved(RecordingHeader header, int channels, SampleReader samples, boolean onGrid, List<Entry> said) {
        this(header, channels, samples, onGrid, said, "");
    }

    /**
     * The same, with what was found out about how the file is written.
     *
     * @param understood a sentence; empty where the format leaves nothing open
     */
    public Interleaved(
            RecordingHeader header,
            int channels,
            SampleReader samples,
            boolean onGrid,
            List<Entry> said,
            String understood) {
        this.understood = understood;
        this.header = header;
        this.channels = channels;
        this.samples = samples;
        this.onGrid = onGrid;
        this.said = new ArrayDeque<>(
                said.stream().sorted(Comparator.comparingDouble(Entry::time)).toList());
    }

    @Override
    public RecordingHeader header() {
        return header;
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public boolean isOnGrid() {
        return onGrid;
    }

    @Override
    public String understood() {
        return understood;
    }

    @Override
    public List<Path> beside() {
        return samples.beside();
    }

    @Override
    public @Nullable Entry next() throws IOException {
        if (!begun) {
            begun = true;
            ahead = samples.next();
        }
        Sample sample = ahead;
        Entry words = said.peek();
        if (words != null && (sample == null || words.time() < sample.time())) {
            return said.remove();
        }
        if (sample == null) {
            return null;
        }
        ahead = samples.next();
        return new Entry.Reading(sample);
    }

    @Override
    public void close() throws IOException {
        samples.close();
    }
}
