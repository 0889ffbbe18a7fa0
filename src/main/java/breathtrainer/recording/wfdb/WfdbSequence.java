package breathtrainer.recording.wfdb;

import breathtrainer.recording.entry.SampleReader;
import breathtrainer.recording.even.TimeGrid;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The samples of one segment behind those of the other. */
final class WfdbSequence implements SampleReader {
    private final Queue<WfdbPart> parts;
    private final List<String> signals;
    private final TimeGrid grid;
    private WfdbSamples now;
    private double last = Double.NEGATIVE_INFINITY;

    /** @param parts at least one */
    WfdbSequence(List<WfdbPart> parts, List<String> signals, TimeGrid grid) throws IOException {
        this.parts = new ArrayDeque<>(parts);
        this.signals = signals;
        this.grid = grid;
        this.now = this.parts.remove().open(signals, grid);
    }

    /** A segment that is longer than it should be gives way to the next one. */
    @Override
    public @Nullable Sample next() throws IOException {
        Sample sample = fromAny();
        while (sample != null && sample.time() <= last) {
            sample = fromAny();
        }
        last = sample == null ? last : sample.time();
        return sample;
    }

    private @Nullable Sample fromAny() throws IOException {
        Sample sample = now.next();
        while (sample == null && !parts.isEmpty()) {
            now.close();
            now = parts.remove().open(signals, grid);
            sample = now.next();
        }
        return sample;
    }

    @Override
    public List<Path> beside() {
        return now.beside();
    }

    @Override
    public void close() throws IOException {
        now.close();
    }
}
