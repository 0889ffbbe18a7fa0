package breathtrainer.breath;

/**
 * Which way is up for an accelerometer, whose axis has no end that would be the inhale. Turned round when the shape of breath
 * says so plainly.
 */
final class Sign {
    private final Polarity polarity;
    private final boolean learns;
    private boolean turned;

    /** A belt's sign is told by its owner and never learnt. */
    Sign(Polarity polarity, boolean learns) {
        this.polarity = polarity;
        this.learns = learns;
    }

    /** Looks at the evidence anew. */
    void learn() {
        double upIsInhale = (turned ? -1 : 1) * polarity.value();
        if (learns && upIsInhale < -Tuning.POLARITY_PLAIN) {
            turned = !turned;
        }
    }

    Direction of(Direction direction) {
        return turned ? direction.opposite() : direction;
    }

    double ofLevel(double lungLevel) {
        return turned ? 1 - lungLevel : lungLevel;
    }

    /** From -1, the events are surely the wrong way round, to 1, they are surely right. */
    double sureness() {
        return (turned ? -1 : 1) * polarity.value();
    }
}
