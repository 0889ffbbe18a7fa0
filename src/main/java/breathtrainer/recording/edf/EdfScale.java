package breathtrainer.recording.edf;

import breathtrainer.recording.even.Scale;

/**
 * How numbers of an EDF file become values.
 *
 * @param lowest that is stored; what lies below it, or above the highest, is no reading
 */
record EdfScale(Scale scale, double lowest, double highest) {
    /** NaN for what is no reading. */
    double value(int stored) {
        boolean reading = stored >= lowest && stored <= highest;
        return reading || lowest >= highest ? scale.value(stored) : Double.NaN;
    }
}
