package breathtrainer.signal;

/** Low-pass of one pole on three values. Starts as if its first value had always been there. */
final class VectorSmoother {
    private final double gain;
    private final AxisValues state = new AxisValues();
    private boolean begun;

    private VectorSmoother(double gain) {
        this.gain = gain;
    }

    /** Cut-off in Hz. */
    static VectorSmoother ofCutoff(double cutoff) {
        return new VectorSmoother(1 - Math.exp(-2 * Math.PI * cutoff * Grid.STEP));
    }

    /** Time constant in seconds. */
    static VectorSmoother ofTimeConstant(double seconds) {
        return new VectorSmoother(1 - Math.exp(-Grid.STEP / seconds));
    }

    /** Starts with the next value as with the first. */
    void startAgain() {
        begun = false;
    }

    AxisValues filter(AxisValues value) {
        if (!begun) {
            state.set(value);
            begun = true;
        }
        return state.approach(value, gain);
    }

    /** The newest smooth value; belongs to this smoother. */
    AxisValues value() {
        return state;
    }
}
