package breathtrainer.breath;

/** Makes one value of a sensor's values. */
interface Projection {
    /** @param valid false where nothing was measured and the values before are held */
    double project(double[] values, boolean valid);
}
