package breathtrainer.simulation.chest;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.BandNoise;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Heart;
import breathtrainer.simulation.waveform.Ramp;
import breathtrainer.simulation.waveform.Waveform;
import java.util.List;
import java.util.stream.Stream;

/**
 * A chest like those that were measured: the body sways about as far as it breathes, and the heart beats on every axis. How
 * much of each there is changes with the posture.
 */
public final class LifelikeRibcage implements Ribcage {
    private static final double PER_MG = ChestAccelerometer.PER_G / 1000; // counts
    private static final double RMS_OF_SWING = 1 / (2 * StrictMath.sqrt(2)); // of a sine
    private static final double LESS_OTHER_WAYS = 0.6; // of the sway along the breath
    private static final double HEART_OTHER_WAYS = 0.6; // of the beat along the breath, somewhere
    private static final double ABOVE_8_HZ = StrictMath.sqrt(17 / 25.0); // of white noise read 50 times a second
    private static final double SLOWEST = 0.01; // Hz
    private static final double BREATH_SLOWEST = 0.06; // Hz; people breathe three times as fast and sway below
    private static final double BREATH_QUICKEST = 0.45; // Hz

    private final Dice dice;
    private final Shakes shakes;
    private final Heart heart;
    private final Vector3 heartElsewhere;
    private final List<Feeling> feelings; // along the breath, across it, along gravity
    private final Ramp arrived = new Ramp(1);
    private ChestTraits before;
    private ChestTraits traits;

    /** What is felt in one direction, but for heart and movements. */
    private record Feeling(double swayShare, Waveform sway, Waveform across, Dice tremor) {
        static Feeling of(Dice dice, double swayShare) {
            return new Feeling(
                    swayShare,
                    new BandNoise(dice.forThe("sway"), SLOWEST, BREATH_SLOWEST),
                    new BandNoise(dice.forThe("across"), BREATH_SLOWEST, BREATH_QUICKEST),
                    dice.forThe("tremor"));
        }

        /** In thousandths of a g. */
        double at(double time, ChestTraits now) {
            return leans(time, now) + now.tremor() / ABOVE_8_HZ * tremor.normal();
        }

        double leans(double time, ChestTraits now) {
            return swayShare * now.sway() * sway.at(time) + RMS_OF_SWING * now.across() * now.swing() * across.at(time);
        }
    }

    public LifelikeRibcage(Dice dice, ChestTraits traits) {
        this.dice = dice;
        this.before = traits;
        this.traits = traits;
        this.shakes = new Shakes(dice.forThe("shakes"));
        this.heart = Heart.ofRms(dice.forThe("heart"), dice.between(55, 85), 1, 1);
        this.heartElsewhere = Vector3.random(dice, 1).unit().times(HEART_OTHER_WAYS);
        this.feelings = Stream.of("along", "across", "down")
                .map(way -> Feeling.of(dice.forThe(way), way.equals("along") ? 1 : LESS_OTHER_WAYS))
                .toList();
    }

    @Override
    public double swing(double time) {
        return PER_MG * traits(time).swing();
    }

    @Override
    public Vector3 feels(double time, Vector3 down, Vector3 rising) {
        ChestTraits now = traits(time);
        Vector3 beat = rising.plus(heartElsewhere).unit().times(now.heart() * heart.at(time));
        return rising.times(feelings.get(0).at(time, now))
                .plus(rising.cross(down).times(feelings.get(1).at(time, now)))
                .plus(down.times(feelings.get(2).at(time, now)))
                .plus(beat)
                .times(PER_MG)
                .plus(shakes.at(time));
    }

    /** Sway and what moves besides breath are the trunk leaning; the heart's beat and tremor are pushes. */
    @Override
    public Vector3 leans(double time, Vector3 down, Vector3 rising) {
        ChestTraits now = traits(time);
        return rising.times(feelings.get(0).leans(time, now))
                .plus(rising.cross(down).times(feelings.get(1).leans(time, now)))
                .times(PER_MG)
                .plus(shakes.leaning(time));
    }

    @Override
    public void shake(double time, double seconds) {
        shakes.shake(time, seconds);
    }

    /** Whoever changes posture practises, and breathes with care. */
    @Override
    public void move(double time, double seconds, Posture to) {
        shake(time, seconds);
        before = traits(time);
        traits = ChestFigures.of(to).practising().draw(dice);
        arrived.restart(0, 1, time, seconds);
    }

    @Override
    public double unevenness() {
        return traits.variation();
    }

    private ChestTraits traits(double time) {
        double share = arrived.at(time);
        return share == 1 ? traits : before.towards(traits, share);
    }
}
