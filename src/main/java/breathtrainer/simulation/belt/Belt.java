package breathtrainer.simulation.belt;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.Sensor;
import breathtrainer.simulation.waveform.Bursts;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Ramp;
import java.util.List;

/** A stretch belt on a converter of 10 bits: whole counts around 512, up on an inhale. */
public final class Belt implements Sensor {
    private static final double CENTRE = 512; // counts
    private static final double MOST = 1023; // counts
    private static final double WITH_SPINE = 2.5; // swings when the spine moves with the breath
    private static final double GETTING_GOING = 2; // seconds

    private final List<Effect> effects;
    private final Dice dice;
    private final double swing; // counts of a usual breath
    private final Bursts movements = new Bursts();
    private final Ramp tension = new Ramp(1);
    private final Ramp spine = new Ramp(1);

    /** @param effects in the order in which they come upon the signal */
    public Belt(Dice dice, List<Effect> effects) {
        this.dice = dice.forThe("belt");
        this.effects = List.copyOf(effects);
        this.swing = this.dice.between(60, 100);
    }

    @Override
    public double[] read(double time, double lungLevel) {
        double value = lungLevel * tension.at(time) * spine.at(time) + movements.at(time);
        for (Effect effect : effects) {
            value = effect.apply(time, value);
        }
        return new double[] {Math.max(0, Math.min(MOST, Math.rint(CENTRE + swing * (value - 0.5))))};
    }

    /** In each posture the belt sits elsewhere and is stretched more or less by a breath. */
    @Override
    public void move(double time, double seconds, Posture to) {
        movements.add(BeltMovement.into(dice, movements.target(), time, seconds));
        BeltMovement.wriggles(dice, time, seconds).forEach(movements::add);
        tension.to(dice.between(0.6, 1.5), time, seconds);
    }

    @Override
    public void moveWithBreath(double time, boolean moving) {
        spine.to(moving ? WITH_SPINE : 1, time, GETTING_GOING);
    }
}
