package breathtrainer.bench;

import breathtrainer.recording.RecordingException;
import breathtrainer.rerun.Practised;
import breathtrainer.rerun.Rerun;
import breathtrainer.session.Snapshot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The very snapshot of any moment: that of playing there from the start. A few runs stand where they were left; a moment is
 * reached from the nearest of them that is not beyond it, or from the beginning. For one thread.
 */
public final class Scrubber implements AutoCloseable {
    private static final int KEPT = 8; // runs

    private final BenchSource source;
    private final Practised practised;
    /** The one that was used last at the end. */
    private final List<Rerun> runs = new ArrayList<>();

    /** Nothing is opened yet. */
    public Scrubber(BenchSource source, Practised practised) {
        this.source = source;
        this.practised = practised;
    }

    /** When all samples up to that time have been taken, and the commands that stand behind them. */
    public Snapshot at(double time) throws RecordingException {
        Rerun run = nearest(time);
        if (run == null) {
            run = begun();
        }
        runs.remove(run);
        runs.add(run);
        run.upTo(time);
        return run.snapshot();
    }

    private @Nullable Rerun nearest(double time) {
        Rerun nearest = null;
        for (Rerun run : runs) {
            if (run.reached() <= time && (nearest == null || run.reached() > nearest.reached())) {
                nearest = run;
            }
        }
        return nearest;
    }

    private Rerun begun() throws RecordingException {
        if (runs.size() >= KEPT) {
            runs.remove(0).close();
        }
        return new Rerun(source.open(), practised);
    }

    @Override
    public void close() {
        runs.forEach(Rerun::close);
        runs.clear();
    }
}
