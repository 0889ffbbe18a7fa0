package breathtrainer.simulation.breathing;

/** Takes one breath after the other. */
public interface Breather {
    /**
     * The next breath.
     *
     * @param start when it begins, in seconds
     * @param level of the lungs at that moment
     */
    Breath next(double start, double level);
}
