package breathtrainer.breath;

/**
 * Which way is up. An accelerometer's axis has no end that would be the inhale; where that is to be learnt it is decided once,
 * as soon as the shape of breath says so plainly or a guided inhale has shown it, and kept, for the axis is carried along
 * through postures. Only overwhelming evidence turns it round later.
 */
final class Sign {
    private final Polarity polarity = new Polarity();
    private boolean learns;
    private boolean turned;
    private boolean decided;

    /** Learns, or only tells how sure it is. */
    Sign(boolean learns) {
        this.learns = learns;
    }

    /** The evidence, to be fed. */
    Polarity polarity() {
        return polarity;
    }

    /**
     * Looks at the evidence anew.
     *
     * @return whether something was decided now
     */
    boolean learn() {
        Direction inhale =
                polarity.evidence(Direction.UP) > polarity.evidence(Direction.DOWN) ? Direction.UP : Direction.DOWN;
        double enough = Tuning.POLARITY_ENOUGH * (decided ? Tuning.POLARITY_OVERWHELMING : 1);
        boolean news = !decided || of(inhale) == Direction.DOWN;
        return learns && news && polarity.evidence(inhale) >= enough && decide(inhale);
    }

    /**
     * The wearer was asked to inhale, and the level went that way.
     *
     * @return whether it was believed
     */
    boolean guided(Direction inhale) {
        if (!learns || inhale == Direction.NONE) {
            return false;
        }
        polarity.forget();
        return decide(inhale);
    }

    /** The wearer says that it is the other way round, and nothing says more. */
    void flip() {
        turned = !turned;
        learns = false;
        polarity.forget();
    }

    boolean learns() {
        return learns;
    }

    boolean isTurned() {
        return turned;
    }

    Direction of(Direction direction) {
        return turned ? direction.opposite() : direction;
    }

    double ofLevel(double lungLevel) {
        return turned ? 1 - lungLevel : lungLevel;
    }

    /** From -1, the events are surely the wrong way round, to 1, they are surely right. */
    double sureness() {
        double up = polarity.evidence(Direction.UP) - polarity.evidence(Direction.DOWN);
        return (turned ? -1 : 1) * Math.max(-1, Math.min(1, up / Tuning.POLARITY_ENOUGH));
    }

    private boolean decide(Direction inhale) {
        turned = inhale == Direction.DOWN;
        decided = true;
        return true;
    }
}
