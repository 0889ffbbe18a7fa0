package breathtrainer.breath;

import breathtrainer.signal.Recent;
import breathtrainer.signal.Sample;

/** Sees when nothing comes from the sensor in which breath could be seen, and when it does again. */
final class SensorWatch {
    private final EventAnnouncer announcer;
    private final FlatWatch flat;
    private final Recent intervals = new Recent(9);
    private double lastRead;
    private boolean lost;

    /** Begins at the time of the first sample, missing or not. */
    SensorWatch(int channels, double begin, EventAnnouncer announcer) {
        this.flat = new FlatWatch(channels);
        this.lastRead = begin;
        this.announcer = announcer;
    }

    /** Time has come and nothing was read. */
    void missing(double now) {
        double gap = gap(now);
        double longest = Math.max(SensorTuning.GAP, SensorTuning.GAP_INTERVALS * intervals.median());
        if (gap >= longest) {
            lose(lastRead, SignalLoss.GAP, gap, longest);
            flat.interrupt();
        }
    }

    void read(Sample sample) {
        double interval = gap(sample.time());
        if (intervals.count() > 0) {
            missing(sample.time());
        }
        if (interval > 0) {
            intervals.add(interval); // the first may be a slow sensor's, and is no gap
        }
        lastRead = sample.time();
        SignalLoss dead = flat.accept(sample);
        if (dead != null) {
            lose(flat.since(), dead, sample.time() - flat.since(), flat.longestLife(sample.time()));
        } else if (lost) {
            lost = false;
            announcer.back();
        }
    }

    boolean isLost() {
        return lost;
    }

    /** Seconds since something was read. */
    double gap(double now) {
        return now - lastRead;
    }

    private void lose(double since, SignalLoss reason, double lasted, double longest) {
        if (!lost) {
            lost = true;
            announcer.lost(since, reason, lasted, longest);
        }
    }
}
