package breathtrainer.recording.siemens;

import breathtrainer.recording.entry.SampleReader;
import breathtrainer.recording.even.TimeGrid;
import breathtrainer.signal.Sample;
import org.jspecify.annotations.Nullable;

/** The readings of a log, one after the other in even time. */
final class SiemensSamples implements SampleReader {
    private final int[] values;
    private final TimeGrid grid;
    private int next;

    SiemensSamples(SiemensNumbers numbers, TimeGrid grid) {
        this.values = numbers.values();
        this.grid = grid;
    }

    int count() {
        return values.length;
    }

    @Override
    public @Nullable Sample next() {
        return next == values.length ? null : Sample.of(grid.time(next), values[next++]);
    }

    @Override
    public void close() {
        // all was read when it was opened
    }
}
