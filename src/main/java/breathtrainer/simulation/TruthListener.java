package breathtrainer.simulation;

/**
 * Told what the wearer truly does. Called from within {@link SyntheticWearer#next}, before it returns the first sample at
 * or after that time; times never decrease.
 */
public interface TruthListener {
    /** Nobody wants to know. */
    TruthListener NONE = new TruthListener() {
        @Override
        public void inhaleBegan(double time) {}

        @Override
        public void exhaleBegan(double time) {}
    };

    /**
     * The lungs were empty, and now fill.
     *
     * @param time seconds, of the first moment of the movement
     */
    void inhaleBegan(double time);

    /**
     * The lungs were full, and now empty.
     *
     * @param time seconds, of the first moment of the movement
     */
    void exhaleBegan(double time);
}
