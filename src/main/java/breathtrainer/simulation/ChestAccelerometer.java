package breathtrainer.simulation;

/**
 * An accelerometer on the breastbone, mounted in whatever direction: whole counts, {@value #PER_G} to a g. A breath tilts it
 * about an axis that is nearly that from side to side, by so little that gravity changes by 20 to 100 counts; gravity's own
 * direction changes with the posture. Which axis shows the breath, and with which sign, is different in every posture.
 */
final class ChestAccelerometer implements Sensor {
    static final double PER_G = 16384; // counts

    private static final double SPINE_SWING = 0.26; // radians, from the end of an exhale to that of an inhale
    private static final double GETTING_GOING = 2; // seconds
    private static final double POSTURE_VARIES = 0.05; // of gravity, on each axis

    private final Dice dice;
    private final double breathAngle; // radians of a usual breath
    private final Vector breathAxis;
    private final Vector mountAxis;
    private final double mountAngle;
    private final Trunk trunk = new Trunk(Posture.SEATED.gravity());
    private final Ramp spine = new Ramp(1);
    private final Jostle jostle;
    private final Unrest unrest;

    /**
     * Worn by somebody who sits still, but for what is said.
     *
     * @param swing counts by which a breath changes gravity where it shows best
     * @param sway of the trunk: standard deviation as a share of the swing
     */
    ChestAccelerometer(Dice dice, double swing, double sway, Unrest unrest) {
        this.dice = dice.forThe("accelerometer");
        this.breathAngle = swing / PER_G;
        this.breathAxis = new Vector(1, 0.15 * this.dice.normal(), 0.15 * this.dice.normal()).unit();
        this.mountAxis = Vector.random(this.dice, 1).unit();
        this.mountAngle = this.dice.between(0, StrictMath.PI);
        this.jostle = new Jostle(dice.forThe("jostle"), swing, sway);
        this.unrest = unrest;
    }

    @Override
    public double[] read(double time, double lungLevel) {
        unrest.until(time, this::turn, jostle);
        Vector counts = trunk.gravity(time)
                .turned(breathAxis, breathAngle * lungLevel * spine.at(time))
                .times(PER_G)
                .plus(jostle.at(time))
                .turned(mountAxis, mountAngle);
        return new double[] {Math.rint(counts.x()), Math.rint(counts.y()), Math.rint(counts.z())};
    }

    @Override
    public void move(double time, double seconds, Posture to) {
        turn(time, seconds, to);
        jostle.shake(time, seconds);
    }

    private void turn(double time, double seconds, Posture to) {
        trunk.turn(
                time,
                seconds,
                to.gravity().plus(Vector.random(dice, POSTURE_VARIES)).unit());
    }

    @Override
    public void moveWithBreath(double time, boolean moving) {
        spine.to(moving ? SPINE_SWING / breathAngle : 1, time, GETTING_GOING);
    }
}
