package breathtrainer.sensor.time;

import breathtrainer.signal.Sample;
import java.util.Arrays;

/** Keeps an eye on the samples of a device: how many a second, how unevenly they arrive, and whether they ever change. */
public final class SampleWatch {
    /** Rate and jitter are those of about so many seconds. */
    private static final double MEMORY = 5;
    /** Samples a second that no breath needs, seen in so many seconds: two batches over Bluetooth. */
    private static final double FLOOD = 2000, GLANCE = 1;

    private final Stillness stillness = new Stillness();
    private final SampleRate rate = new SampleRate(MEMORY);
    private final SampleRate lately = new SampleRate(GLANCE);
    private double delays;
    private double meanDelay;
    private double delayVariance;

    /** The port was opened again. */
    public void opened(double now) {
        rate.opened();
        lately.opened();
        stillness.opened(now);
        delays = 0;
        delayVariance = 0;
    }

    public void accept(Sample sample, double now) {
        rate.beat(now);
        lately.beat(now);
        if (!rate.isFirst(now)) {
            noticeDelay(now - sample.time());
        }
        double[] values = new double[sample.channels()];
        Arrays.setAll(values, sample::value);
        stillness.accept(values, now);
    }

    /** Running mean and variance, over all samples at first and then over about as many as the memory holds. */
    private void noticeDelay(double delay) {
        delays = Math.min(delays + 1, Double.isNaN(rate()) ? Double.MAX_VALUE : MEMORY * rate());
        double off = delay - meanDelay;
        meanDelay += off / delays;
        delayVariance += (off * (delay - meanDelay) - delayVariance) / delays;
    }

    /** Samples a second, or NaN in the first. */
    public double rate() {
        return rate.rate();
    }

    /** Standard deviation of the samples' delay between their time and their arrival, in seconds. */
    public double jitter() {
        return Math.sqrt(delayVariance);
    }

    /** Whether the samples have been the same for longer than this sensor's ever were. */
    public boolean isStuck(double now) {
        return stillness.isStuck(now);
    }

    /** Whether so many samples come that no breath needs them. */
    public boolean isFlood() {
        return rateNow() > FLOOD;
    }

    /** Samples a second of late, more roughly than {@link #rate}; NaN in the first. */
    public double rateNow() {
        return lately.rate();
    }
}
