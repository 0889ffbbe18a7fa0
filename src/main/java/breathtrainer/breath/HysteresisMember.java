package breathtrainer.breath;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Smoother;

/** Sees a turn when a low-passed level has come back from its extreme by more than the hysteresis. */
final class HysteresisMember extends FastMember {
    private final Smoother smoother;

    /** Cut-off of both poles in Hz. */
    HysteresisMember(double cutoff, ReferenceTier reference) {
        super(reference);
        smoother = new Smoother(cutoff);
    }

    @Override
    double observe(double level) {
        return smoother.filter(level);
    }

    @Override
    void startAgain() {
        smoother.startAgain();
    }

    @Override
    double height() {
        return trail().last();
    }

    @Override
    boolean isTurn(double drop) {
        double swing = reference.swing();
        return drop > threshold(Tuning.LEAST_HYSTERESIS * swing, Tuning.FIRST_HYSTERESIS * swing);
    }

    @Override
    boolean isTooNoisy() {
        return noise() > Tuning.NOISIEST_HYSTERESIS * reference.swing();
    }

    @Override
    double delay() {
        return smoother.delay();
    }

    /** Between its own extrema, which are looked for near those of the reference. */
    @Override
    double counterMove(ReferenceTurn turn) {
        long earlier = Grid.steps(reference.delay() - delay());
        long apart = (long) (Tuning.EXTREMA_APART * reference.usual().half() / Grid.STEP);
        long first = Math.max(0, turn.before() - earlier - apart);
        long last = Math.min(trail().newest(), turn.extremum() - earlier + apart);
        long from = CounterSwing.furthest(trail(), first, Math.min(last, turn.before() - earlier + apart), turn.next());
        long to = CounterSwing.furthest(
                trail(), Math.min(last, Math.max(from, turn.extremum() - earlier - apart)), last, turn.way());
        return CounterSwing.largest(trail(), from, to, turn.way());
    }
}
