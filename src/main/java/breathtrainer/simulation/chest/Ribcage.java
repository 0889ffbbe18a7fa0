package breathtrainer.simulation.chest;

import breathtrainer.simulation.Posture;
import breathtrainer.simulation.Vector3;

/** What carries an accelerometer: how far a breath tilts it, and what it feels besides. All in counts; times never go back. */
interface Ribcage {
    /** By how much a usual breath changes gravity where it shows best. */
    double swing(double time);

    /**
     * What is felt besides gravity.
     *
     * @param down where gravity comes from, of length 1
     * @param rising where an inhale turns gravity to, of length 1
     */
    Vector3 feels(double time, Vector3 down, Vector3 rising);

    /**
     * The part of that which comes from the chest being turned, so that gravity comes from elsewhere: a gyroscope feels it.
     * All else are pushes. Asked for at a time of which {@link #feels} was asked before.
     */
    Vector3 leans(double time, Vector3 down, Vector3 rising);

    /** The body moves for a while. */
    void shake(double time, double seconds);

    /** The wearer takes up another posture. */
    default void move(double time, double seconds, Posture to) {
        shake(time, seconds);
    }

    /** How unlike the swing of one breath is to the next, beyond what the lungs say: standard deviation as a share. */
    default double unevenness() {
        return 0;
    }
}
