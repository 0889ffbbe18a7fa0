package breathtrainer.signal;

/** Told the steps of a {@link Grid}, in the order of time. */
public interface GridListener {
    /**
     * One step.
     *
     * @param time when the step ends, on the source's clock
     * @param values one for each channel; read them now, the array is used again
     * @param valid false where nothing was measured and the values before are held
     */
    void onStep(double time, double[] values, boolean valid);
}
