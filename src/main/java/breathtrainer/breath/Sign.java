package breathtrainer.breath;

/**
 * Which way is up. An accelerometer's axis has no end that would be the inhale; where that is to be learnt, the sign is turned
 * round when the shape of breath says so plainly.
 */
final class Sign {
    private final Polarity polarity;
    private final boolean learns;
    private boolean turned;

    /** Learns, or only tells how sure it is. */
    Sign(Polarity polarity, boolean learns) {
        this.polarity = polarity;
        this.learns = learns;
    }

    /** Looks at the evidence anew. */
    void learn() {
        double upIsInhale = (turned ? -1 : 1) * polarity.value();
        if (learns && polarity.breaths() >= Tuning.POLARITY_TURNS_AFTER && upIsInhale < -Tuning.POLARITY_PLAIN) {
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
