package breathtrainer.simulation.waveform;

import java.util.ArrayList;
import java.util.List;

/** Noise with as much power in each octave, from 0.05 to 13 Hz: the sum of noises that forget ever faster. */
public final class PinkNoise implements Waveform {
    private static final double[] CORNERS = {0.05, 0.2, 0.8, 3.2, 12.8}; // Hz

    private final List<Wander> parts = new ArrayList<>();

    /** @param deviation standard deviation */
    public PinkNoise(Dice dice, double deviation) {
        for (double corner : CORNERS) {
            parts.add(new Wander(
                    dice.forThe("corner " + corner),
                    1 / (2 * StrictMath.PI * corner),
                    deviation / StrictMath.sqrt(CORNERS.length)));
        }
    }

    @Override
    public double at(double time) {
        double sum = 0;
        for (Wander part : parts) {
            sum += part.at(time);
        }
        return sum;
    }
}
