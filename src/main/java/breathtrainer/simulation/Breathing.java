package breathtrainer.simulation;

import java.util.Locale;

/**
 * A way to breathe, as yoga notes it: so many seconds in, full, out, empty.
 *
 * @param inhale seconds, above 0
 * @param full seconds of rest after the inhale, at least 0
 * @param exhale seconds, above 0
 * @param empty seconds of rest after the exhale, at least 0
 * @param depth above 0; 1 is the wearer's usual breath
 * @param irregularity how unlike one breath is to another, from 0: standard deviation of the duration, as a share of it;
 *     depth varies half as much again, and rests more
 * @param passive whether the exhale falls fast and then ever slower, as when one just lets go
 */
public record Breathing(
        double inhale, double full, double exhale, double empty, double depth, double irregularity, boolean passive) {
    /** Standard deviation of the duration in quiet breathing, as a share. */
    private static final double USUAL_IRREGULARITY = 0.08;

    public Breathing {
        if (!(inhale > 0 && exhale > 0 && full >= 0 && empty >= 0 && depth > 0 && irregularity >= 0)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "nobody can breathe like this: %s in, %s full, %s out, %s empty, depth %s, irregularity %s",
                    inhale,
                    full,
                    exhale,
                    empty,
                    depth,
                    irregularity));
        }
    }

    /**
     * Without rests.
     *
     * @param perMinute breaths a minute
     * @param exhalePerInhale how much longer the exhale is than the inhale, such as 1.5
     */
    public static Breathing of(double perMinute, double exhalePerInhale) {
        return of(perMinute, exhalePerInhale, 0, 0);
    }

    /**
     * With a rest after each movement.
     *
     * @param perMinute breaths a minute
     * @param exhalePerInhale how much longer the exhale is than the inhale, such as 1.5
     * @param fullShare share of the breath's time for which the lungs stay full, from 0
     * @param emptyShare share of the breath's time for which the lungs stay empty, from 0; both together below 1
     */
    public static Breathing of(double perMinute, double exhalePerInhale, double fullShare, double emptyShare) {
        double period = 60 / perMinute;
        double moving = period * (1 - fullShare - emptyShare);
        double inhale = moving / (1 + exhalePerInhale);
        return new Breathing(
                inhale, period * fullShare, moving - inhale, period * emptyShare, 1, USUAL_IRREGULARITY, false);
    }

    public Breathing withDepth(double changed) {
        return new Breathing(inhale, full, exhale, empty, changed, irregularity, passive);
    }

    public Breathing withIrregularity(double changed) {
        return new Breathing(inhale, full, exhale, empty, depth, changed, passive);
    }

    /** Holds the breath after the inhale and after the exhale for so many seconds. */
    public Breathing withHolds(double fullSeconds, double emptySeconds) {
        return new Breathing(inhale, fullSeconds, exhale, emptySeconds, depth, irregularity, passive);
    }

    public Breathing lettingGo() {
        return new Breathing(inhale, full, exhale, empty, depth, irregularity, true);
    }

    /** The same at another pace: everything takes so much longer or shorter. */
    public Breathing atRate(double breathsPerMinute) {
        double stretch = perMinute() / breathsPerMinute;
        return new Breathing(
                inhale * stretch, full * stretch, exhale * stretch, empty * stretch, depth, irregularity, passive);
    }

    public double perMinute() {
        return 60 / (inhale + full + exhale + empty);
    }
}
