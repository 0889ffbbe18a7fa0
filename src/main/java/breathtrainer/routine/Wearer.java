package breathtrainer.routine;

/** What a routine may ask of the wearer, as far as a sensor shows it. The answers come from the samples alone. */
public interface Wearer {
    /** One of whom nothing is known: still, and not to be asked for anything. */
    Wearer UNKNOWN = new Wearer() {
        @Override
        public boolean isStill() {
            return true;
        }

        @Override
        public boolean wantsGuidedInhale() {
            return false;
        }
    };

    /** Whether nothing but breath moves, so that a pose was reached. */
    boolean isStill();

    /** Asked when the advice is over: whether an inhale is to be asked for before the first pose. */
    boolean wantsGuidedInhale();
}
