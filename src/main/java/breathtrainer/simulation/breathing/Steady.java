package breathtrainer.simulation.breathing;

import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.waveform.ChestMovement;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Easing;
import java.util.List;

/** Breathes by a habit; no breath is quite like the one before. */
public final class Steady implements Breather {
    /** Depth varies more than duration from breath to breath, and rests vary most. */
    static final double DEPTH_VARIES = 1.5;

    private static final double RESTS_VARY = 3.5;
    private static final double BOTTOM_VARIES = 0.75;

    private static final double SHORTEST = 0.5; // of the usual duration
    static final double SHALLOWEST = 0.3; // of the usual depth

    /** The chest settles during a rest: by so much of the breath's depth in ten seconds, and then no further. */
    private static final double SINKS_WHEN_FULL = 0.03;

    private static final double RISES_WHEN_EMPTY = 0.02;
    private static final double SETTLED_AFTER = 10; // seconds

    private final BreathingPlan habit;
    private final Dice dice;

    public Steady(BreathingPlan habit, Dice dice) {
        this.habit = habit;
        this.dice = dice;
    }

    @Override
    public Breath next(double start, double level) {
        Breathing style = habit.at(start);
        double spread = style.irregularity();
        double stretch = Math.max(SHORTEST, 1 + spread * dice.normal());
        double depth = style.depth() * Math.max(SHALLOWEST, 1 + DEPTH_VARIES * spread * dice.normal());
        double full = style.full() * Math.max(0, 1 + RESTS_VARY * spread * dice.normal());
        double empty = style.empty() * Math.max(0, 1 + RESTS_VARY * spread * dice.normal());
        double bottom = BOTTOM_VARIES * spread * dice.normal() * depth;

        ChestMovement inhale = new ChestMovement(start, style.inhale() * stretch, level, level + depth, Easing.SMOOTH);
        ChestMovement held = inhale.then(full, inhale.to() - SINKS_WHEN_FULL * depth * settled(full), Easing.STRAIGHT);
        ChestMovement exhale =
                held.then(style.exhale() * stretch, bottom, style.passive() ? Easing.FALLING : Easing.SMOOTH);
        ChestMovement rest = exhale.then(empty, bottom + RISES_WHEN_EMPTY * depth * settled(empty), Easing.STRAIGHT);
        return new Breath(exhale.start(), List.of(inhale, held, exhale, rest));
    }

    private static double settled(double seconds) {
        return Math.min(1, seconds / SETTLED_AFTER);
    }
}
