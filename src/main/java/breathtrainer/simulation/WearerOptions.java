package breathtrainer.simulation;

import breathtrainer.language.Texts;
import java.util.OptionalDouble;

/**
 * Who is to be simulated.
 *
 * @param rate samples a second, 0.1 to 10000
 * @param breathsPerMinute instead of the condition's own, 0.1 to 120
 * @param seconds until the end, above 0 and at most a week's; empty for a wearer without end
 * @param gyroscope whether an accelerometer has one
 * @param seed the same seed gives the same samples on every machine
 */
public record WearerOptions(
        Condition condition,
        double rate,
        OptionalDouble breathsPerMinute,
        OptionalDouble seconds,
        boolean gyroscope,
        long seed) {
    private static final Texts TEXTS = Texts.of("simulation");

    private static final double SLOWEST = 0.1; // samples a second: slower ones show no breath
    private static final double FEWEST = 0.1; // breaths a minute
    private static final double LONGEST = 7 * 24 * 60.0; // minutes

    public WearerOptions {
        require(!gyroscope || condition.isAccelerometer(), TEXTS.text("gyroscope", condition.word()));
        require(rate >= SLOWEST && rate <= 10_000, TEXTS.text("rate", rate));
        breathsPerMinute.ifPresent(each -> require(each >= FEWEST && each <= 120, TEXTS.text("breaths", each)));
        seconds.ifPresent(each -> require(each > 0 && each <= LONGEST * 60, TEXTS.text("duration", each / 60)));
    }

    /** Without end, at the condition's usual rate of samples and of breaths. */
    public static WearerOptions of(Condition condition, long seed) {
        return new WearerOptions(
                condition, condition.usualRate(), OptionalDouble.empty(), OptionalDouble.empty(), false, seed);
    }

    public WearerOptions withRate(double changed) {
        return new WearerOptions(condition, changed, breathsPerMinute, seconds, gyroscope, seed);
    }

    public WearerOptions withBreathsPerMinute(double changed) {
        return new WearerOptions(condition, rate, OptionalDouble.of(changed), seconds, gyroscope, seed);
    }

    public WearerOptions withMinutes(double minutes) {
        return new WearerOptions(condition, rate, breathsPerMinute, OptionalDouble.of(minutes * 60), gyroscope, seed);
    }

    /** The same wearer whose accelerometer has a gyroscope beside it: three values more in each sample. */
    public WearerOptions withGyroscope() {
        return new WearerOptions(condition, rate, breathsPerMinute, seconds, true, seed);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
