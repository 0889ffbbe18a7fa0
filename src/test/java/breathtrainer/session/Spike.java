package breathtrainer.session;

import breathtrainer.signal.Sample;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Readings in a row that no chest has made.
 *
 * @param first the first of them, from 0
 * @param readings how many
 * @param height what is added to each, in the sensor's unit
 * @param axis which of three values it hits, from 0; of one value there is only the first
 */
record Spike(int first, int readings, double height, int axis) {
    private static final int LONGEST = 5; // readings

    /** At any moment of a recording, up or down, of one to five readings. */
    static Spike at(Random random, List<Sample> samples, double height) {
        return new Spike(
                random.nextInt(samples.size() - LONGEST),
                1 + random.nextInt(LONGEST),
                random.nextBoolean() ? height : -height,
                random.nextInt(samples.get(0).channels()));
    }

    /** The reading at that place, with the spike if it is hit. */
    Sample at(int place, Sample sample) {
        if (place < first || place >= first + readings) {
            return sample;
        }
        double[] values = IntStream.range(0, sample.channels())
                .mapToDouble(channel -> sample.value(channel) + (channel == axis ? height : 0))
                .toArray();
        return Sample.of(sample.time(), values);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d readings of %+.0f from reading %d, axis %d", readings, height, first, axis);
    }
}
