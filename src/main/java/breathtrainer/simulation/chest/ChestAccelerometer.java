package breathtrainer.simulation.chest;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.Sensor;
import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Ramp;
import java.util.Optional;

/**
 * An accelerometer on the breastbone, perhaps with a gyroscope, mounted in whatever direction: whole counts, {@value #PER_G} to a g. A breath tilts it
 * about an axis that is nearly that from side to side, by so little that gravity changes by some tens or hundreds of counts; gravity's own
 * direction changes with the posture. Which axis shows the breath, and with which sign, is different in every posture.
 */
public final class ChestAccelerometer implements Sensor {
    public static final double PER_G = 16384; // counts

    private static final double SPINE_SWING = 0.26; // radians, from the end of an exhale to that of an inhale
    private static final double GETTING_GOING = 2; // seconds
    private static final double POSTURE_VARIES = 0.05; // of gravity, on each axis

    private final Dice dice;
    private final Vector3 breathAxis;
    private final Vector3 mountAxis;
    private final double mountAngle;
    private final TrunkTurn trunk;
    private final Ramp spine = new Ramp(0);
    private final Ribcage ribcage;
    private final double step;
    private final Unrest unrest;
    private final Optional<Gyroscope> gyroscope;

    /**
     * Worn by somebody who sits still, but for what is said.
     *
     * @param gravity where it comes from at first, of length 1
     * @param step counts in which the sensor gives its values
     * @param turns whether there is a gyroscope beside it, whose values follow in degrees a second
     */
    public ChestAccelerometer(Dice dice, Ribcage ribcage, Vector3 gravity, double step, Unrest unrest, boolean turns) {
        this.dice = dice.forThe("accelerometer");
        this.breathAxis = new Vector3(1, 0.15 * this.dice.normal(), 0.15 * this.dice.normal()).unit();
        this.mountAxis = Vector3.random(this.dice, 1).unit();
        this.mountAngle = this.dice.between(0, StrictMath.PI);
        this.ribcage = ribcage;
        this.trunk = new TrunkTurn(gravity);
        this.step = step;
        this.unrest = unrest;
        this.gyroscope = turns ? Optional.of(new Gyroscope(this.dice)) : Optional.empty();
    }

    @Override
    public double[] read(double time, double lungLevel) {
        unrest.until(time, this::turn, ribcage);
        Vector3 down = trunk.gravity(time);
        Vector3 rising = breathAxis.cross(down).unit();
        Vector3 gravity = down.turned(breathAxis, breathAngle(time) * lungLevel).times(PER_G);
        Vector3 counts = gravity.plus(ribcage.feels(time, down, rising)).turned(mountAxis, mountAngle);
        double[] read = {rounded(counts.x()), rounded(counts.y()), rounded(counts.z())};
        return gyroscope
                .map(each -> each.after(
                        read,
                        time,
                        gravity.plus(ribcage.leans(time, down, rising)).turned(mountAxis, mountAngle)))
                .orElse(read);
    }

    private double breathAngle(double time) {
        double still = ribcage.swing(time) / PER_G;
        return still + spine.at(time) * (SPINE_SWING - still);
    }

    private double rounded(double counts) {
        return step * Math.rint(counts / step);
    }

    @Override
    public void move(double time, double seconds, Posture to) {
        turn(time, seconds, to);
        ribcage.move(time, seconds, to);
    }

    private void turn(double time, double seconds, Posture to) {
        trunk.turn(
                time,
                seconds,
                to.gravity().plus(Vector3.random(dice, POSTURE_VARIES)).unit());
    }

    @Override
    public void moveWithBreath(double time, boolean moving) {
        spine.to(moving ? 1 : 0, time, GETTING_GOING);
    }

    @Override
    public double unevenness() {
        return ribcage.unevenness();
    }
}
