package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import java.util.Arrays;

/** Keeps an eye on the samples of a device: how many a second, how unevenly they arrive, and whether they ever change. */
final class SampleWatch {
    /** Rate and jitter are those of about so many seconds. */
    private static final double MEMORY = 5;
    /** Samples a second that no breath needs, seen in so many seconds: two batches over Bluetooth. */
    private static final double FLOOD = 2000, GLANCE = 1;

    private final Stillness stillness = new Stillness();
    private final Pulse pulse = new Pulse(MEMORY);
    private final Pulse glance = new Pulse(GLANCE);
    private double delays;
    private double meanDelay;
    private double delayVariance;

    /** The port was opened again. */
    void opened(double now) {
        pulse.opened();
        glance.opened();
        stillness.opened(now);
        delays = 0;
        delayVariance = 0;
    }

    void accept(Sample sample, double now) {
        pulse.beat(now);
        glance.beat(now);
        if (!pulse.isFirst(now)) {
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
    double rate() {
        return pulse.rate();
    }

    /** Standard deviation of the samples' delay between their time and their arrival, in seconds. */
    double jitter() {
        return Math.sqrt(delayVariance);
    }

    /** What is odd about the samples, for the wearer of the sensor on a port; empty if nothing. */
    String oddity(String port, double now) {
        if (stillness.isStuck(now)) {
            return Wording.frozen(port);
        }
        return glance.rate() > FLOOD ? Wording.flood(port, glance.rate()) : "";
    }
}
