package breathtrainer.recording.even;

import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.MeanStep;
import breathtrainer.recording.entry.Remarks;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What has to be known of a whole recording ahead of its first byte in a format with a header of fixed figures. */
public final class ConversionSurvey {
    private static final Texts TEXTS = Texts.of("recording.even");

    /** So many steps of time tell the rate. */
    private static final int STEPS = 10_000;

    /** A longer step is a gap; in usual steps. */
    private static final double GAP = 1.5;

    /** No sensor of breath is slower or faster. In samples a second. */
    private static final double SLOWEST = 0.001;

    private static final double FASTEST = 10_000;
    private static final double NEARLY = 0.002; // relative: clocks of sensors are no better

    private final List<Entry> said = new ArrayList<>();
    private final List<ValueRange> spreads = new ArrayList<>();
    private final double[] steps = new double[STEPS];
    private int stepCount;
    private long characters;
    private long samples;
    private double first;
    private double last;

    /**
     * Takes note of the next entry.
     *
     * @throws RecordingException if more is said than can be kept
     */
    public void add(Entry entry, String file) throws RecordingException {
        if (entry instanceof Entry.Reading reading) {
            add(reading.sample());
        } else if (said.size() >= Remarks.MOST || characters >= Remarks.MOST_CHARACTERS) {
            throw new RecordingException(TEXTS.text("said.much", file));
        } else {
            said.add(entry);
            characters += Remarks.text(entry).length();
        }
    }

    private void add(Sample sample) {
        if (samples++ == 0) {
            first = sample.time();
            IntStream.range(0, sample.channels()).forEach(i -> spreads.add(new ValueRange()));
        } else if (sample.time() > last && stepCount < STEPS) {
            steps[stepCount++] = sample.time() - last;
        }
        last = sample.time();
        for (int i = 0; i < Math.min(spreads.size(), sample.channels()); i++) {
            spreads.get(i).add(sample.value(i));
        }
    }

    /** Samples a second: a whole number if it is nearly one. */
    public double rate() {
        if (stepCount == 0) {
            return 1;
        }
        double mean = MeanStep.of(Arrays.copyOf(steps, stepCount), GAP);
        double rate = Math.max(SLOWEST, Math.min(1 / mean, FASTEST));
        double whole = Math.rint(rate);
        return whole >= 1 && Math.abs(rate - whole) <= NEARLY * whole ? whole : rate;
    }

    public List<Entry> said() {
        return said;
    }

    /** One for each channel. */
    List<ValueRange> spreads() {
        return spreads;
    }

    public long samples() {
        return samples;
    }

    public double first() {
        return first;
    }

    public double last() {
        return last;
    }
}
