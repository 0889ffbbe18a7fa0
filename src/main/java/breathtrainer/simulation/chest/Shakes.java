package breathtrainer.simulation.chest;

import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.Burst;
import breathtrainer.simulation.waveform.Bursts;
import breathtrainer.simulation.waveform.Dice;
import java.util.List;

/** Movements of the body as an accelerometer feels them, in counts. */
final class Shakes {
    /** Of the swings: so much is the trunk leaning to and fro, the rest its being pushed. A guess; nobody measured it. */
    private static final double LEANING = 0.3;

    private final Dice dice;
    private final List<Bursts> axes = List.of(new Bursts(), new Bursts(), new Bursts());

    Shakes(Dice dice) {
        this.dice = dice;
    }

    Vector3 at(double time) {
        return new Vector3(
                axes.get(0).at(time), axes.get(1).at(time), axes.get(2).at(time));
    }

    /** What of it is the trunk leaning; asked for at a time of which all was asked before. */
    Vector3 leaning(double time) {
        return new Vector3(leaning(axes.get(0), time), leaning(axes.get(1), time), leaning(axes.get(2), time));
    }

    private static double leaning(Bursts axis, double time) {
        double remains = axis.remains(time);
        return remains + LEANING * (axis.at(time) - remains);
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
