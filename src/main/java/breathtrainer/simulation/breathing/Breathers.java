package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.chest.ChestFigures;
import breathtrainer.simulation.waveform.Dice;
import java.util.OptionalDouble;

/** Makes somebody who breathes in a certain way; which exactly, the dice say. */
public interface Breathers {
    /**
     * Makes one.
     *
     * @param perMinute breaths, instead of what the dice say
     */
    Breather make(Dice dice, OptionalDouble perMinute);

    /** Between {@code slowest} and {@code fastest} breaths a minute. */
    static Breathers steady(
            double slowest, double fastest, double exhalePerInhale, double fullShare, double emptyShare) {
        return (dice, perMinute) -> new Steady(
                BreathingPlan.always(
                        Breathing.of(pace(dice, slowest, fastest, perMinute), exhalePerInhale, fullShare, emptyShare)),
                dice);
    }

    /** The same with exhales that fall of themselves. */
    static Breathers lettingGo(
            double slowest, double fastest, double exhalePerInhale, double fullShare, double emptyShare) {
        return (dice, perMinute) -> new Steady(
                BreathingPlan.always(
                        Breathing.of(pace(dice, slowest, fastest, perMinute), exhalePerInhale, fullShare, emptyShare)
                                .lettingGo()),
                dice);
    }

    /** The same with a long hold every half minute. */
    static Breathers holding(
            double slowest, double fastest, double exhalePerInhale, double fullShare, double emptyShare) {
        return (dice, perMinute) -> {
            double pace = pace(dice, slowest, fastest, perMinute);
            BreathingPlan habit = BreathingPlan.always(Breathing.of(pace, exhalePerInhale, fullShare, emptyShare));
            return new Steady(new LongHolds(habit, dice.forThe("holds")), dice);
        };
    }

    /** Five paces and depths in turn, over and over, each as long as {@link Changes} says. */
    static Breathers changingRate() {
        return (dice, perMinute) -> new Steady(paced(Changes.OF_RATE, perMinute), dice);
    }

    /** Deep and shallow in turn, over and over. */
    static Breathers changingDepth() {
        return (dice, perMinute) -> new Steady(paced(Changes.OF_DEPTH, perMinute), dice);
    }

    /** People who breathe as they like, a breath in {@code shortest} to {@code longest} seconds. */
    static Breathers people(double shortest, double longest, ChestFigures figures) {
        return (dice, perMinute) -> {
            double pace = perMinute.orElse(60 / dice.between(shortest, longest));
            Breathing style =
                    Breathing.of(pace, dice.between(1, 1.8), 0.02, 0.08).withIrregularity(dice.between(0.06, 0.18));
            Breathing one = dice.chance(0.5) ? style.lettingGo() : style;
            double variation = figures.variation().draw(dice);
            return new Steady(new UnevenDepth(BreathingPlan.always(one), () -> variation, dice), dice);
        };
    }

    static Breathers talking() {
        return (dice, perMinute) -> new Talker(dice, perMinute.orElse(Talker.USUAL_PER_MINUTE));
    }

    private static double pace(Dice dice, double slowest, double fastest, OptionalDouble perMinute) {
        double usual = dice.between(slowest, fastest);
        return perMinute.orElse(usual);
    }

    private static BreathingPlan paced(BreathingPlan habit, OptionalDouble perMinute) {
        return perMinute.isPresent() ? time -> habit.at(time).atRate(perMinute.getAsDouble()) : habit;
    }
}
