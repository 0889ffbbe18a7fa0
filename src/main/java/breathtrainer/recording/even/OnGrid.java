package breathtrainer.recording.even;

import breathtrainer.recording.entry.SampleReader;
import breathtrainer.signal.Sample;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts samples on a grid: each point takes the sample that is nearest to it, as it is; none if there is none within a step.
 * So samples that stand on the grid stay exactly what they are; others move by up to half a step (up to a step beside a
 * gap). No value is made up.
 */
public final class OnGrid implements EvenValues {
    /** A sample one step away belongs to the next point. */
    private static final double WITHIN = 0.999; // of a step

    private static final double EXACT = 1e-6; // seconds

    private final SampleReader samples;
    private final TimeGrid grid;
    private final double[] missing;
    private @Nullable Sample before;
    private @Nullable Sample after;
    private long point;
    private double moved;

    public OnGrid(SampleReader samples, TimeGrid grid, int channels) throws java.io.IOException {
        this.samples = samples;
        this.grid = grid;
        this.missing = new double[channels];
        Arrays.fill(missing, Double.NaN);
        this.after = samples.next();
    }

    /** The values at the next point. */
    @Override
    public double[] next() throws java.io.IOException {
        double time = grid.time(point++);
        while (after != null && after.time() <= time) {
            before = after;
            after = samples.next();
        }
        Sample nearest = nearest(time);
        double away = nearest == null ? 0 : Math.abs(nearest.time() - time);
        if (nearest == null || away >= WITHIN * grid.step() || nearest.channels() != missing.length) {
            return missing;
        }
        moved = Math.max(moved, away);
        double[] values = new double[missing.length];
        Arrays.setAll(values, nearest::value);
        return values;
    }

    private @Nullable Sample nearest(double time) {
        Sample earlier = before;
        Sample later = after;
        if (earlier == null || later == null) {
            return earlier == null ? later : earlier;
        }
        return later.time() - time < time - earlier.time() ? later : earlier;
    }

    /** Seconds by which a sample was moved at most; 0 if all stood on the grid. */
    public double moved() {
        return moved < EXACT ? 0 : moved;
    }
}
