package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.waveform.Dice;

/** Every half minute holds the breath for 5 to 20 seconds, lungs full or empty. */
final class LongHolds implements BreathingPlan {
    private static final double FIRST = 20; // seconds
    private static final double EVERY = 28; // seconds

    private final BreathingPlan habit;
    private final Dice dice;
    private double next = FIRST;

    LongHolds(BreathingPlan habit, Dice dice) {
        this.habit = habit;
        this.dice = dice;
    }

    @Override
    public Breathing at(double time) {
        Breathing style = habit.at(time);
        if (time < next) {
            return style;
        }
        next += EVERY;
        double seconds = dice.between(5, 20);
        return dice.chance(0.5)
                ? style.withHolds(style.full() + seconds, style.empty())
                : style.withHolds(style.full(), style.empty() + seconds);
    }
}
