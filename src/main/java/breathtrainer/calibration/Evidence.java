package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sensor gave while it was learnt, and what was asked of the wearer. Everything is kept, up to half an hour of it; what
 * comes later is passed over. For one thread.
 */
public final class Evidence {
    private static final int AXES = 3; // what else an accelerometer gives is not looked at
    private static final double LONGEST = 1800; // seconds

    private final List<Sample> samples = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private EvenReadings even = new EvenReadings(1);
    private double first = Double.NaN;
    private double last = Double.NEGATIVE_INFINITY;
    private long missing;

    /** Takes the next sample; one whose time does not increase is passed over. */
    public void accept(Sample sample) {
        if (!(sample.time() > last) || sample.time() - first > LONGEST) {
            return;
        }
        boolean other =
                !samples.isEmpty() && sample.channels() != samples.get(0).channels();
        if (sample.isMissing() || other) {
            missing++;
            return;
        }
        if (samples.isEmpty()) {
            first = sample.time();
            even = new EvenReadings(Math.min(AXES, sample.channels()));
        }
        last = sample.time();
        samples.add(sample);
        even.accept(sample);
    }

    /** The wearer was asked for something. */
    public void accept(Asked what) {
        asked.add(what);
    }

    /** The time of the newest sample that was read. */
    public double last() {
        return last;
    }

    /** The time of the first. */
    public double first() {
        return first;
    }

    public boolean isEmpty() {
        return samples.isEmpty();
    }

    /** Those that were read, in their order. */
    public List<Sample> samples() {
        return List.copyOf(samples);
    }

    List<Sample> read() {
        return samples;
    }

    List<Asked> asked() {
        return asked;
    }

    EvenReadings even() {
        return even;
    }

    long missing() {
        return missing;
    }

    int channels() {
        return even.channels();
    }
}
