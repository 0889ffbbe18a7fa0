package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import java.util.Arrays;

/** Keeps an eye on the samples of a device: how many a second, how unevenly they arrive, and whether they ever change. */
final class SampleWatch {
    /** Rate and jitter are those of about so many seconds. */
    private static final double MEMORY = 5;

    private double[] last = new double[0];
    private double changedAt;
    private double countedSince = Double.NaN;
    private double count;
    private double rate = Double.NaN;
    private double delays;
    private double meanDelay;
    private double delayVariance;

    /** The port was opened again. */
    void opened(double now) {
        countedSince = Double.NaN;
        changedAt = now;
    }

    void accept(Sample sample, double now) {
        countedSince = Double.isNaN(countedSince) ? now : countedSince;
        count++;
        if (now - countedSince >= MEMORY) {
            rate = count / (now - countedSince);
            countedSince = now;
            count = 0;
        }
        noticeDelay(now - sample.time());
        noticeChange(sample, now);
    }

    /** Running mean and variance, over all samples at first and then over about as many as the memory holds. */
    private void noticeDelay(double delay) {
        delays = Math.min(delays + 1, Double.isNaN(rate) ? Double.MAX_VALUE : MEMORY * rate);
        double off = delay - meanDelay;
        meanDelay += off / delays;
        delayVariance += (off * (delay - meanDelay) - delayVariance) / delays;
    }

    private void noticeChange(Sample sample, double now) {
        double[] values = new double[sample.channels()];
        Arrays.setAll(values, sample::value);
        if (!Arrays.equals(values, last)) {
            last = values;
            changedAt = now;
        }
    }

    /** Samples a second, or NaN in the first five. */
    double rate() {
        return rate;
    }

    /** Standard deviation of the samples' delay between their time and their arrival, in seconds. */
    double jitter() {
        return Math.sqrt(delayVariance);
    }

    /** For how many seconds every sample has been the same. */
    double sameFor(double now) {
        return now - changedAt;
    }
}
