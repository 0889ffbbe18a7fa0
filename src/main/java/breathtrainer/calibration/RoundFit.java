package breathtrainer.calibration;

import breathtrainer.calibration.measure.EvenReadings;
import java.util.ArrayList;
import java.util.List;

/**
 * How well what the sensor gave fits somebody who did what was asked: up once, some time after the inhale was asked for, full,
 * and down again after letting go was. The likeliest such course is sought; a straight drift beneath it costs nothing.
 *
 * <pre>
 *    in     hold      go            height: how far up, of each channel; below 0 where it went down
 *    |  ____|_________|__           explained: the share of all movement that is this course
 *    | /    |         |  \
 *    |/     |         |   \____
 *     late                late
 * </pre>
 *
 * @param full when the lungs were full, in steps from the beginning of the readings
 * @param left when they began to empty, as a step
 */
@SuppressWarnings("ArrayRecordComponent") // made here, read here, never compared
record RoundFit(double[] height, double explained, int full, int left) {
    private static final int COARSE = 5; // steps of the grid in one of the search
    private static final double PER_SECOND = EvenReadings.RATE / (double) COARSE;
    private static final double BEFORE = 0.4; // seconds before the inhale is asked for that are looked at
    private static final double[] LATE = {0.2, 0.5, 0.8, 1.1, 1.4, 1.7, 2, 2.3, 2.6, 2.9, 3.2}; // seconds
    private static final double[] RISING = {1.2, 2, 3, 4, 5, 6}; // seconds
    private static final double[] FALLING = {1, 1.6, 2.4, 3.4, 4.5}; // seconds

    /** @param channels smoothed readings on the grid */
    static RoundFit of(double[][] channels, AskedRound round, EvenReadings readings) {
        return new Search(channels, readings.step(round.in() - BEFORE), readings.step(round.end()))
                .best(readings.step(round.in()), readings.step(round.go()));
    }

    /** Length of the height. */
    double size() {
        double sum = 0;
        for (double each : height) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    /**
     * One way, from 0 to 1.
     *
     * @param along how much of each channel lies along it
     */
    @SuppressWarnings("ArrayRecordComponent") // made here, read here, never compared
    private record Way(double from, double over, double[] course, double[] along, double size) {}

    private static final class Search {
        private final int first;
        private final int points;
        private final double[][] drifting; // each channel without its mean and its drift
        private final double total;

        Search(double[][] channels, int first, int end) {
            this.first = first;
            this.points = Math.max(2, (end - first) / COARSE);
            this.drifting = new double[channels.length][];
            double sum = 0;
            for (int c = 0; c < channels.length; c++) {
                drifting[c] = levelled(coarse(channels[c]));
                sum += dot(drifting[c], drifting[c]);
            }
            this.total = sum;
        }

        private double[] coarse(double[] channel) {
            double[] out = new double[points];
            for (int i = 0; i < points; i++) {
                double sum = 0;
                int count = 0;
                for (int k = first + i * COARSE; k < Math.min(channel.length, first + (i + 1) * COARSE); k++) {
                    sum += channel[k];
                    count++;
                }
                out[i] = count == 0 ? (i == 0 ? 0 : out[i - 1]) : sum / count;
            }
            return out;
        }

        /** A course is one way up and one way down: each is laid beside the readings once, and every pair of them weighed. */
        RoundFit best(int in, int go) {
            List<Way> ups = ways((in - first) / (double) COARSE, RISING);
            List<Way> downs = ways((go - first) / (double) COARSE, FALLING);
            RoundFit best = new RoundFit(new double[drifting.length], 0, in, go);
            double most = 0;
            for (Way up : ups) {
                for (Way down : downs) {
                    double size =
                            up.over() > down.from() ? 0 : up.size() + down.size() - 2 * dot(up.course(), down.course());
                    double explained = size > 0 ? explained(up, down) / size : 0;
                    if (explained > most) {
                        most = explained;
                        best = fit(up, down, size, explained);
                    }
                }
            }
            return best;
        }

        private static double explained(Way up, Way down) {
            double sum = 0;
            for (int c = 0; c < up.along().length; c++) {
                double along = up.along()[c] - down.along()[c];
                sum += along * along;
            }
            return sum;
        }

        private RoundFit fit(Way up, Way down, double size, double explained) {
            double[] height = new double[drifting.length];
            for (int c = 0; c < height.length; c++) {
                height[c] = (up.along()[c] - down.along()[c]) / size;
            }
            return new RoundFit(
                    height,
                    total > 0 ? explained / total : 0,
                    first + (int) Math.round(up.over() * COARSE),
                    first + (int) Math.round(down.from() * COARSE));
        }

        private List<Way> ways(double asked, double... seconds) {
            List<Way> ways = new ArrayList<>();
            for (double late : LATE) {
                for (double each : seconds) {
                    double from = asked + late * PER_SECOND;
                    ways.add(way(from, from + each * PER_SECOND));
                }
            }
            return ways;
        }

        private Way way(double from, double over) {
            double[] course = new double[points];
            for (int i = 0; i < points; i++) {
                course[i] = eased((i + 0.5 - from) / (over - from));
            }
            levelled(course);
            double[] along = new double[drifting.length];
            for (int c = 0; c < along.length; c++) {
                along[c] = dot(course, drifting[c]);
            }
            return new Way(from, over, course, along, dot(course, course));
        }

        private static double eased(double share) {
            double within = Math.max(0, Math.min(1, share));
            return within * within * (3 - 2 * within);
        }
    }

    /** Without its mean and its straight drift; the given array is changed. */
    static double[] levelled(double[] values) {
        int n = values.length;
        double middle = (n - 1) / 2.0;
        double mean = 0;
        double slope = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            mean += values[i] / n;
            slope += (i - middle) * values[i];
            squares += (i - middle) * (i - middle);
        }
        slope = squares > 0 ? slope / squares : 0;
        for (int i = 0; i < n; i++) {
            values[i] -= mean + slope * (i - middle);
        }
        return values;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
