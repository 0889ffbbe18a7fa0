package breathtrainer.calibration.measure;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SpikeGuard;
import java.util.Arrays;

/** Readings on even steps, {@value #RATE} a second, all kept; spikes are left out. */
public final class EvenReadings {
    public static final int RATE = 25; // steps a second
    /** Longer without a reading is a gap that is jumped over: nothing is to be learnt from it. In seconds. */
    private static final double LONGEST_GAP = 30;

    private final int channels;
    private final Grid grid;
    private final SpikeGuard guard;
    private double[][] values;
    private int count;
    private double skipped;
    private double newest = Double.NaN;

    public EvenReadings(int channels) {
        this.channels = channels;
        this.values = new double[channels][RATE * 60];
        this.grid = new Grid(channels, (time, step, valid) -> keep(step));
        this.guard = new SpikeGuard(channels, grid::accept, () -> {});
    }

    /** Takes a sample without missing values; of its channels the first. */
    public void accept(Sample sample) {
        double gap = sample.time() - newest;
        if (gap > LONGEST_GAP) {
            skipped += gap - LONGEST_GAP;
        }
        newest = sample.time();
        double[] read = new double[channels];
        for (int c = 0; c < channels; c++) {
            read[c] = sample.value(c);
        }
        guard.accept(Sample.of(sample.time() - skipped, read));
    }

    private void keep(double[] step) {
        for (int c = 0; c < channels; c++) {
            if (count == values[c].length) {
                values[c] = Arrays.copyOf(values[c], 2 * count);
            }
            values[c][count] = step[c];
        }
        count++;
    }

    public int channels() {
        return channels;
    }

    public int count() {
        return count;
    }

    /** Those of one channel. */
    public double[] channel(int channel) {
        return Arrays.copyOf(values[channel], count);
    }

    /** The step at a time on the source's clock, within what there is. */
    public int step(double time) {
        double steps = (time - skipped - grid.endOf(0)) * RATE;
        return (int) Math.max(0, Math.min(count, Math.round(steps)));
    }
}
