package breathtrainer.simulation;

import java.util.function.DoubleSupplier;

/** A habit in which one breath is deeper, another shallower, by more than their durations differ. */
final class UnevenDepth implements Habit {
    private final Habit habit;
    private final DoubleSupplier variation;
    private final Dice dice;

    /** @param variation of all depths: standard deviation as a share of the mean; a habit that varies more stays as it is */
    UnevenDepth(Habit habit, DoubleSupplier variation, Dice dice) {
        this.habit = habit;
        this.variation = variation;
        this.dice = dice.forThe("depth");
    }

    @Override
    public Breathing at(double time) {
        Breathing style = habit.at(time);
        double byItself = Steady.DEPTH_VARIES * style.irregularity();
        double wanted = variation.getAsDouble();
        double more = StrictMath.sqrt(Math.max(0, wanted * wanted - byItself * byItself));
        return style.withDepth(style.depth() * Math.max(Steady.SHALLOWEST, 1 + more * dice.normal()));
    }
}
