package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.waveform.Dice;
import java.util.function.DoubleSupplier;

/** A habit in which one breath is deeper, another shallower, by more than their durations differ. */
public final class UnevenDepth implements BreathingPlan {
    private final BreathingPlan habit;
    private final DoubleSupplier variation;
    private final Dice dice;

    /** @param variation of all depths: standard deviation as a share of the mean; a habit that varies more stays as it is */
    public UnevenDepth(BreathingPlan habit, DoubleSupplier variation, Dice dice) {
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
