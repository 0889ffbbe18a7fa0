package breathtrainer.simulation.chest;

import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Heart;
import breathtrainer.simulation.waveform.Wander;
import java.util.List;
import java.util.stream.IntStream;

/** A chest whose breath has the same swing everywhere, with a little sway, heart and noise on each axis alike. */
public final class Jostle implements Ribcage {
    private static final double SWAY_WITHIN = 5.3; // seconds; a corner at 0.03 Hz
    private static final double NOISE = 10; // counts, standard deviation
    private static final double HEART = 0.15; // of a breath's swing, peak to peak

    private final double swing;
    private final Shakes shakes;
    private final List<Axis> axes;

    /** One of three. */
    private record Axis(Wander sway, Heart heart, Dice noise) {
        double at(double time) {
            return sway.at(time) + heart.at(time) + NOISE * noise.normal();
        }
    }

    /**
     * About somebody whose breath has this swing.
     *
     * @param swing in counts
     * @param sway standard deviation as a share of the swing
     */
    public Jostle(Dice dice, double swing, double sway) {
        this.swing = swing;
        double pulse = dice.between(55, 80);
        this.shakes = new Shakes(dice);
        this.axes = IntStream.range(0, 3)
                .mapToObj(i -> axis(dice.forThe("axis " + i), swing, sway, pulse))
                .toList();
    }

    private static Axis axis(Dice dice, double swing, double sway, double pulse) {
        double beat = HEART * swing * Math.abs(0.7 + 0.3 * dice.normal());
        return new Axis(
                new Wander(dice.forThe("sway"), SWAY_WITHIN, sway * swing),
                new Heart(dice.forThe("heart"), pulse, beat, 1),
                dice.forThe("noise"));
    }

    @Override
    public double swing(double time) {
        return swing;
    }

    @Override
    public Vector3 feels(double time, Vector3 down, Vector3 rising) {
        return new Vector3(
                        axes.get(0).at(time), axes.get(1).at(time), axes.get(2).at(time))
                .plus(shakes.at(time));
    }

    @Override
    public Vector3 leans(double time, Vector3 down, Vector3 rising) {
        return new Vector3(
                        axes.get(0).sway().at(time),
                        axes.get(1).sway().at(time),
                        axes.get(2).sway().at(time))
                .plus(shakes.leaning(time));
    }

    @Override
    public void shake(double time, double seconds) {
        shakes.shake(time, seconds);
    }
}
