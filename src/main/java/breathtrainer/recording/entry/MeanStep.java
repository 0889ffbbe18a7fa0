package breathtrainer.recording.entry;

import java.util.Arrays;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.descriptive.rank.Median;

/** From one reading to the next, in the mean: gaps left out, which are longer by far than what is usual. */
public final class MeanStep {
    private MeanStep() {}

    /**
     * The mean of all steps but gaps.
     *
     * @param steps of time, at least 0; of several readings with one time only the first goes on
     * @param gap usual steps, above 1: a longer one is a gap
     * @return above 0, in the unit of the steps; NaN if time does not go on
     */
    public static double of(double[] steps, double gap) {
        double usual = new Median()
                .evaluate(Arrays.stream(steps).filter(step -> step > 0).toArray());
        return StatUtils.mean(
                Arrays.stream(steps).filter(step -> step <= gap * usual).toArray());
    }
}
