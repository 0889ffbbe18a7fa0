package breathtrainer.history;

import breathtrainer.routine.PoseTally;
import breathtrainer.session.Snapshot;

/**
 * What was done in one pose, all its sides together. Whatever is not known is NaN.
 *
 * @param sensed breaths that were sensed
 * @param byHand breaths that were counted by hand
 * @param holdSeconds in its holds, without pauses and lost signal
 * @param inhale seconds of an inhale, on average
 * @param exhale seconds of an exhale, on average
 * @param pause seconds between a breath and the next, on average over all breaths
 * @param steadiness standard deviation of a breath's length, in seconds; the less the steadier
 * @param quality of the signal, 0 to 1, on average
 * @param withoutBreath seconds in which no breath could be seen
 */
public record PoseSummary(
        String name,
        int sensed,
        int byHand,
        double holdSeconds,
        double inhale,
        double exhale,
        double pause,
        double steadiness,
        double quality,
        double withoutBreath,
        double unsure) {
    private static final double MINUTE = 60; // seconds

    /** Of the pose with that number, from 0. */
    static PoseSummary of(Snapshot last, int pose, PoseMeasure measure) {
        PoseTally tally = last.tallies().get(pose);
        return new PoseSummary(
                tally.pose().name(),
                tally.sensed(),
                tally.byHand(),
                tally.seconds(),
                measure.inhale().mean(),
                measure.exhale().mean(),
                measure.pause(),
                measure.period().deviation(),
                measure.quality().mean(),
                measure.withoutBreath(),
                last.unsure().get(pose));
    }

    public int breaths() {
        return sensed + byHand;
    }

    /** Breaths a minute in its holds; NaN where there were none. */
    public double rate() {
        return holdSeconds > 1 && breaths() > 0 ? MINUTE * breaths() / holdSeconds : Double.NaN;
    }

    /** How many times as long as an exhale an inhale was; NaN where that is not known. */
    public double inhaleToExhale() {
        return inhale / exhale;
    }
}
