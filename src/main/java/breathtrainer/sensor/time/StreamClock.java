package breathtrainer.sensor.time;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives readings their place on the stream's time: seconds since the source was opened, which never go back, whatever the
 * cable and the board do.
 *
 * <p>Times go on in the device's own steps. Where those lie on the stream's time is told by the readings that were on
 * their way for the shortest while; when the two clocks drift apart, the steps are stretched or shrunk a little.
 */
public final class StreamClock {
    /** Steps are changed by this part at most: unnoticed in a breath, and ten times the drift of a bad resonator. */
    private static final double MOST_STRETCH = 0.05;
    /** A drift below this (s) is left alone, so that steps are usually the device's own, exactly. */
    private static final double TOLERATED = 0.05;
    /** A device's clock that leaps by more than this (s) against the arrival started anew, or a digit was damaged. */
    private static final double LEAP = 1;
    /** A device's clock that runs ahead of the computer's by more than this (s) is faster on purpose: emulated. */
    private static final double RUNS_AHEAD = 2;

    private final EvenTimes even = new EvenTimes();
    private final ShortestDelay delay = new ShortestDelay();
    private boolean anchored;
    private double offset;
    private double lastDevice;
    private double lastArrival;
    private double lastTime;

    /** The port was opened again. */
    public void opened() {
        anchored = false;
        even.opened();
    }

    /** The samples of readings that came out together; those without a device's clock may be held back for a second. */
    public List<Sample> accept(List<Reading> readings) {
        List<Sample> samples = new ArrayList<>(readings.size());
        int from = 0;
        while (from < readings.size()) {
            int to = from + 1;
            while (to < readings.size() && arrivedTogether(readings.get(from), readings.get(to))) {
                to++;
            }
            List<Reading> batch = readings.subList(from, to);
            place(batch.get(0).hasDeviceTime() ? batch : even.accept(batch), samples);
            from = to;
        }
        return samples;
    }

    /** Nothing arrived for a while: what was held back, if it has waited long enough. */
    public List<Sample> idle(double now) {
        List<Sample> samples = new ArrayList<>();
        place(even.idle(now), samples);
        return samples;
    }

    private static boolean arrivedTogether(Reading a, Reading b) {
        return a.arrival() == b.arrival() && a.hasDeviceTime() == b.hasDeviceTime();
    }

    private void place(List<Reading> batch, List<Sample> samples) {
        for (int i = 0; i < batch.size(); i++) {
            Reading reading = batch.get(i);
            if (!anchored || leaps(reading)) {
                anchor(batch.subList(i, batch.size()));
            }
            samples.add(Sample.of(timeOf(reading), reading.values()));
        }
    }

    private boolean leaps(Reading reading) {
        double step = reading.deviceTime() - lastDevice;
        return step < 0 || step > reading.arrival() - lastArrival + LEAP;
    }

    /** The newest reading of the batch has just been measured; the others before it, and none before the last sample. */
    private void anchor(List<Reading> batch) {
        Reading first = batch.get(0);
        double lead = 0;
        for (Reading reading : batch) {
            boolean together = reading.arrival() == first.arrival() && reading.deviceTime() >= first.deviceTime();
            lead = together ? reading.deviceTime() - first.deviceTime() : lead;
        }
        double start = Math.max(first.arrival() - Math.min(lead, LEAP), lastTime);
        offset = tidy(start - first.deviceTime());
        delay.startAt(first.arrival(), offset);
        lastDevice = first.deviceTime();
        lastArrival = first.arrival();
        anchored = true;
    }

    private double timeOf(Reading reading) {
        double step = reading.deviceTime() - lastDevice;
        double error = delay.after(reading.arrival(), reading.arrival() - reading.deviceTime()) - offset;
        if (Math.abs(error) > TOLERATED && error > -RUNS_AHEAD) {
            double most = MOST_STRETCH * step;
            offset += Math.max(-most, Math.min(most, error));
        }
        lastDevice = reading.deviceTime();
        lastArrival = reading.arrival();
        lastTime = Math.max(lastTime, tidy(reading.deviceTime() + offset));
        return lastTime;
    }

    /** Whole microseconds: finer than any sensor's clock, and every format of a recording holds them exactly. */
    public static double tidy(double seconds) {
        return Math.rint(seconds * 1e6) / 1e6;
    }
}
