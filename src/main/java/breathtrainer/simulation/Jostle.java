package breathtrainer.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** All that an accelerometer feels besides gravity: sway, heart, noise, and movement; in counts. */
final class Jostle {
    private static final double SWAY_WITHIN = 5.3; // seconds; a corner at 0.03 Hz
    private static final double NOISE = 10; // counts, standard deviation
    private static final double HEART = 0.15; // of a breath's swing, peak to peak

    private final Dice dice;
    private final List<Axis> axes;

    /** One of three. */
    private record Axis(Wander sway, Heart heart, Bursts movements, Dice noise) {
        double at(double time) {
            return sway.at(time) + heart.at(time) + movements.at(time) + NOISE * noise.normal();
        }
    }

    /**
     * About somebody whose breath has this swing.
     *
     * @param swing in counts
     * @param sway standard deviation as a share of the swing
     */
    Jostle(Dice dice, double swing, double sway) {
        this.dice = dice;
        double pulse = dice.between(55, 80);
        this.axes = IntStream.range(0, 3)
                .mapToObj(i -> axis(dice.forThe("axis " + i), swing, sway, pulse))
                .toList();
    }

    private static Axis axis(Dice dice, double swing, double sway, double pulse) {
        double beat = HEART * swing * Math.abs(0.7 + 0.3 * dice.normal());
        return new Axis(
                new Wander(dice.forThe("sway"), SWAY_WITHIN, sway * swing),
                new Heart(dice.forThe("heart"), pulse, beat, 1),
                new Bursts(),
                dice.forThe("noise"));
    }

    Vector at(double time) {
        return new Vector(
                axes.get(0).at(time), axes.get(1).at(time), axes.get(2).at(time));
    }

    /** Swings of up to a tenth of a g for a while, and then a slightly other place on the chest. */
    void shake(double time, double seconds) {
        double strength = dice.between(100, 1500);
        for (Axis axis : axes) {
            double shift = 60 * dice.normal();
            axis.movements().add(new Burst(time, seconds, shift, strength * dice.normal(), dice.between(0.4, 3)));
        }
    }
}
