package breathtrainer.simulation;

import java.util.OptionalDouble;

/**
 * Who is to be simulated.
 *
 * @param rate samples a second, above 0
 * @param breathsPerMinute instead of the condition's own, above 0
 * @param seconds until the end; empty for a wearer without end
 * @param seed the same seed gives the same samples on every machine
 */
public record WearerOptions(
        Condition condition, double rate, OptionalDouble breathsPerMinute, OptionalDouble seconds, long seed) {
    public WearerOptions {
        require(rate > 0 && rate <= 10_000, "a rate is above 0 and at most 10000 samples a second, not " + rate);
        breathsPerMinute.ifPresent(
                each -> require(each > 0 && each <= 120, "breaths a minute are above 0 and at most 120, not " + each));
        seconds.ifPresent(each -> require(each > 0, "a duration is above 0, not " + each));
    }

    /** Without end, at the condition's usual rate of samples and of breaths. */
    public static WearerOptions of(Condition condition, long seed) {
        return new WearerOptions(
                condition, condition.usualRate(), OptionalDouble.empty(), OptionalDouble.empty(), seed);
    }

    public WearerOptions withRate(double changed) {
        return new WearerOptions(condition, changed, breathsPerMinute, seconds, seed);
    }

    public WearerOptions withBreathsPerMinute(double changed) {
        return new WearerOptions(condition, rate, OptionalDouble.of(changed), seconds, seed);
    }

    public WearerOptions withMinutes(double minutes) {
        return new WearerOptions(condition, rate, breathsPerMinute, OptionalDouble.of(minutes * 60), seed);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
