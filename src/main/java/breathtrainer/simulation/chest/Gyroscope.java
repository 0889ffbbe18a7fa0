package breathtrainer.simulation.chest;

import breathtrainer.simulation.Vector3;
import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Wander;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What turns, as a small chip tells it: degrees a second about its three axes, with a little noise and a rest that is not
 * quite 0 and wanders. Of the ways to turn from one place of gravity to the next it feels the shortest: how a body turns about
 * the plumb line is not simulated.
 */
final class Gyroscope {
    private static final double NOISE = 0.05; // degrees a second, root mean square; data sheet of an MPU-6050
    private static final double REST = 1.5; // degrees a second, standard deviation between chips
    private static final double REST_WANDERS = 0.1; // degrees a second
    private static final double WANDERS_WITHIN = 300; // seconds
    private static final double PER_DEGREE = 131; // counts to a degree a second

    private final List<Axis> axes;
    private Vector3 before = new Vector3(0, 0, 0);
    private double last = Double.NaN;

    /** One of three. */
    private record Axis(double rest, Wander wander, Dice noise) {
        double reads(double time, double turning) {
            double read = turning + rest + wander.at(time) + NOISE * noise.normal();
            return Math.rint(read * PER_DEGREE) / PER_DEGREE;
        }
    }

    Gyroscope(Dice dice) {
        Dice own = dice.forThe("gyroscope");
        axes = IntStream.range(0, 3)
                .mapToObj(i -> new Axis(
                        REST * own.normal(),
                        new Wander(own.forThe("rest " + i), WANDERS_WITHIN, REST_WANDERS),
                        own.forThe("noise " + i)))
                .toList();
    }

    /**
     * Both sensors' values.
     *
     * @param accelerometer the first three
     * @param gravity where it comes from now in the sensor's own directions, of any length
     */
    double[] after(double[] accelerometer, double time, Vector3 gravity) {
        Vector3 now = gravity.unit();
        Vector3 turned = time > last ? now.plus(before.times(-1)).cross(now).times(1 / (time - last)) : now.times(0);
        before = now;
        last = time;
        double[] both = {accelerometer[0], accelerometer[1], accelerometer[2], turned.x(), turned.y(), turned.z()};
        for (int i = 0; i < 3; i++) {
            both[3 + i] = axes.get(i).reads(time, StrictMath.toDegrees(both[3 + i]));
        }
        return both;
    }
}
