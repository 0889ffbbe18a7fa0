package breathtrainer.breath;

/** Makes one value of a sensor's values. */
interface Projection {
    /** Takes one step. */
    double project(double[] values);
}
