package breathtrainer.simulation;

/** What is worn on the chest: makes readings of the lung level, and of much else. Times never go back. */
public interface Sensor {
    /** One value for each channel, as the sensor's converter gives them. */
    double[] read(double time, double lungLevel);

    /** The wearer moves into a posture. */
    void move(double time, double seconds, Posture to);

    /** The spine moves with each breath, or no more. */
    void moveWithBreath(double time, boolean moving);

    /** How unlike one breath looks to the next, beyond what the lungs do: standard deviation of the swing as a share. */
    default double unevenness() {
        return 0;
    }
}
