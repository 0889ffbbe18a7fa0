package breathtrainer.recording.siemens;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How many readings a second a log has, which stands nowhere in it: older scanners take 50, newer ones 400.
 *
 * @param inferred how it became known, for a message; empty if somebody said it
 */
record SiemensRate(double perSecond, String inferred) {
    private static final double OLDER = 50;
    private static final double NEWER = 400;
    private static final double NEARLY = 0.1; // relative: some readings come before and after what the clock tells
    private static final double SLOWEST = 5; // that is believed of another machine
    private static final double FASTEST = 5000;

    static SiemensRate of(SiemensNumbers numbers, SiemensFooter footer, OptionalDouble said) {
        if (said.isPresent()) {
            return new SiemensRate(said.getAsDouble(), "");
        }
        double measured = numbers.values().length / footer.seconds();
        OptionalDouble usual = DoubleStream.of(OLDER, NEWER)
                .filter(each -> Math.abs(measured - each) <= NEARLY * each)
                .findFirst();
        if (usual.isPresent()) {
            return told(usual.getAsDouble(), "by the scanner's clock at its end");
        }
        if (measured >= SLOWEST && measured <= FASTEST) {
            return told(measured, "by the scanner's clock at its end, though Siemens scanners take 50 or 400");
        }
        return numbers.tellsVersion()
                ? told(NEWER, "as newer scanners do; say --rate 50 if it is an older one")
                : told(OLDER, "as older scanners do; say --rate 400 if it is a newer one");
    }

    private static SiemensRate told(double rate, String why) {
        return new SiemensRate(
                rate, String.format(Locale.ROOT, "a Siemens log, taken for %.4g readings a second, %s", rate, why));
    }
}
