package breathtrainer.simulation.chest;

import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.Burst;
import breathtrainer.simulation.waveform.Bursts;
import breathtrainer.simulation.waveform.Dice;
import java.util.List;

/** Movements of the body as an accelerometer feels them, in counts. */
final class Shakes {
    private final Dice dice;
    private final List<Bursts> axes = List.of(new Bursts(), new Bursts(), new Bursts());

    Shakes(Dice dice) {
        this.dice = dice;
    }

    Vector3 at(double time) {
        return new Vector3(
                axes.get(0).at(time), axes.get(1).at(time), axes.get(2).at(time));
    }

    /** Swings of up to a tenth of a g for a while, and then a slightly other place on the chest. */
    void shake(double time, double seconds) {
        double strength = dice.between(100, 1500);
        for (Bursts axis : axes) {
            double shift = 60 * dice.normal();
            axis.add(new Burst(time, seconds, shift, strength * dice.normal(), dice.between(0.4, 3)));
        }
    }
}
