package breathtrainer.knock;

import breathtrainer.signal.Sample;

/**
 * Hears two knocks on an accelerometer, and nothing else: each so short that no body makes it, one soon after the other, with
 * calm before, between and after.
 *
 * <pre>
 *   away from rest
 *     |                ,      ,
 *     |                |      |
 *     | _______________|,_____|,______________&gt; time
 *        calm, .5 s    |------|   calm, .6 s  ^
 *                    .12 to .6 s              known here
 * </pre>
 *
 * <p>A cough shakes the chest for three tenths of a second; a heel that drops lets the trunk swing as long, and the rise before
 * it is no calm. Three knocks are none. Any orientation and unit, as long as gravity is felt; 40 readings a second are needed.
 * What is told depends on nothing later. Used by one thread.
 */
public final class KnockWatch {
    /** Of gravity: a knock goes further. */
    private static final double STRUCK = 0.25;
    /** Seconds of calm before the first and after the second. */
    private static final double CALM_BEFORE = 0.5;

    private static final double CALM_AFTER = 0.6;
    /** Seconds that a knock may shake the sensor, and of calm after which it is over. */
    private static final double LONGEST = 0.07;

    private static final double OVER_AFTER = 0.035;
    /** Seconds from the beginning of one to that of the next. */
    private static final double SOONEST = 0.12;

    private static final double LATEST = 0.6;

    private enum Stage {
        RESTLESS,
        CALM,
        FIRST,
        BETWEEN,
        SECOND,
        AFTER
    }

    private final ShakeMeter meter = new ShakeMeter();
    private Stage stage = Stage.RESTLESS;
    private double calmSince = Double.NaN;
    private double began; // the knock that is under way or over
    private double shaken; // the newest reading away from rest
    private double peak;

    /** Takes the next sample; true if it ends the calm after two knocks. */
    public boolean accept(Sample sample) {
        double share = meter.accept(sample);
        if (Double.isNaN(share)) {
            becomeRestless();
            return false;
        }
        if (share < ShakeMeter.CALM) {
            return calm(sample.time());
        }
        shake(sample.time(), share);
        return false;
    }

    private boolean calm(double time) {
        calmSince = Double.isNaN(calmSince) ? time : calmSince;
        switch (stage) {
            case RESTLESS -> stage = time - calmSince >= CALM_BEFORE ? Stage.CALM : stage;
            case FIRST -> end(time, Stage.BETWEEN);
            case SECOND -> end(time, Stage.AFTER);
            case BETWEEN -> stage = time - began > LATEST ? Stage.RESTLESS : stage;
            case AFTER -> {
                if (time - calmSince >= CALM_AFTER) {
                    stage = Stage.CALM;
                    return true;
                }
            }
            case CALM -> {}
        }
        return false;
    }

    private void end(double time, Stage next) {
        if (time - shaken >= OVER_AFTER) {
            stage = peak > STRUCK ? next : Stage.RESTLESS;
        }
    }

    private void shake(double time, double share) {
        switch (stage) {
            case CALM -> begin(time, Stage.FIRST);
            case BETWEEN -> beginSecond(time);
            case FIRST, SECOND -> {
                if (time - began > LONGEST) {
                    becomeRestless();
                }
            }
            case AFTER, RESTLESS -> becomeRestless();
        }
        calmSince = Double.NaN;
        shaken = time;
        peak = Math.max(peak, share);
    }

    private void beginSecond(double time) {
        if (time - began < SOONEST) {
            becomeRestless();
        } else {
            begin(time, Stage.SECOND);
        }
    }

    private void begin(double time, Stage knock) {
        stage = knock;
        began = time;
        peak = 0;
    }

    private void becomeRestless() {
        stage = Stage.RESTLESS;
        calmSince = Double.NaN;
    }
}
