package breathtrainer.simulation.chest;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Occasions;
import java.util.Optional;

/** Movements that somebody with an accelerometer makes unasked. */
public final class Unrest {
    private final Dice dice;
    private final Optional<Occasions> postures;
    private final Optional<Occasions> shakes;

    private Unrest(Dice dice, boolean postures, boolean shakes) {
        this.dice = dice.forThe("unrest");
        this.postures =
                postures ? Optional.of(new Occasions(this.dice.forThe("postures"), 25, 25, 45)) : Optional.empty();
        this.shakes = shakes ? Optional.of(new Occasions(this.dice.forThe("shakes"), 12, 10, 25)) : Optional.empty();
    }

    public static Unrest none(Dice dice) {
        return new Unrest(dice, false, false);
    }

    /** Another posture every 25 to 45 seconds. */
    public static Unrest postures(Dice dice) {
        return new Unrest(dice, true, false);
    }

    /** A movement every 10 to 25 seconds. */
    public static Unrest shakes(Dice dice) {
        return new Unrest(dice, false, true);
    }

    public static Unrest both(Dice dice) {
        return new Unrest(dice, true, true);
    }

    /** Goes into another posture. */
    interface Turning {
        void turn(double time, double seconds, Posture to);
    }

    /** Makes the movements that are due. */
    void until(double time, Turning trunk, Ribcage ribcage) {
        postures.ifPresent(due ->
                due.until(time, start -> trunk.turn(start, dice.between(1.2, 3.5), dice.oneOf(Posture.values()))));
        shakes.ifPresent(due -> due.until(time, start -> ribcage.shake(start, dice.between(1, 6))));
    }
}
