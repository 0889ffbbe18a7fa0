package breathtrainer.signal;

/**
 * How far one axis of a sensor usually goes from one reading to the next: what its noise, its converter's grain and its
 * wearer's breath make of it. All of it is taken from the last seconds, by medians and quantiles, so that what was rubbish is
 * soon forgotten.
 */
final class UsualStep {
    private final Recent largest = new Recent(GuardTuning.PERIODS);
    private final Recent smallest = new Recent(GuardTuning.PERIODS);
    private final Recent places = new Recent(GuardTuning.RANGE_PERIODS);
    private double largestNow;
    private double smallestNow = Double.POSITIVE_INFINITY;
    private double most;

    /** A reading lies so far from the one before it, believed or not. */
    void step(double step) {
        if (step > largestNow) {
            largestNow = step;
        }
        if (step < smallestNow && step > 0) {
            smallestNow = step;
        }
    }

    /** What was seen of large steps may be rubbish: those of the beginning that are believed are told now, one by one. */
    void forgetLargest() {
        largest.clear();
        largestNow = 0;
    }

    /** A step of the beginning, between readings that are believed. */
    void believedStep(double step) {
        largestNow = Math.max(largestNow, step);
    }

    /** The beginning is over. */
    void endBeginning() {
        largest.add(largestNow);
        largestNow = 0;
        learn();
    }

    /** A period is over. */
    void endPeriod() {
        largest.add(largestNow);
        if (smallestNow < Double.POSITIVE_INFINITY) {
            smallest.add(smallestNow);
        }
        largestNow = 0;
        smallestNow = Double.POSITIVE_INFINITY;
        learn();
    }

    /** The value that is believed now, told now and then. */
    void place(double value) {
        places.add(value);
        learn();
    }

    /** A step that is larger is doubtful. */
    double most() {
        return most;
    }

    /** The smallest step there is. */
    double grain() {
        return GuardTuning.GRAINS * smallest.median();
    }

    /** Of two periods one may be rubbish. */
    private double usual() {
        return largest.count() < 3 ? largest.smallest() : largest.median();
    }

    private void learn() {
        double range = places.quantile(1 - GuardTuning.RANGE_EDGE) - places.quantile(GuardTuning.RANGE_EDGE);
        double steps = Math.max(GuardTuning.STEPS * usual(), grain());
        most = Math.max(steps, GuardTuning.HARMLESS * range);
    }
}
