package breathtrainer.breath;

/** Told what the detector finds, on the thread that feeds it, in the order of time. */
public interface BreathListener {
    void onEvent(BreathEvent event);

    /**
     * One step of the grid, 25 times a second.
     *
     * @param time the end of the step
     * @param lungLevel 0 = usual end of exhale, 1 = usual end of inhale; between and a little beyond
     * @param valid false where nothing was measured and the last value is held
     */
    default void onLevel(double time, double lungLevel, boolean valid) {}
}
