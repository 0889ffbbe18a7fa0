package breathtrainer.simulation;

/** Takes one breath after the other. */
interface Breather {
    /**
     * The next breath.
     *
     * @param start when it begins, in seconds
     * @param level of the lungs at that moment
     */
    Breath next(double start, double level);
}
