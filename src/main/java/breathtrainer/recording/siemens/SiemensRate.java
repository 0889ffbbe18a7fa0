package breathtrainer.recording.siemens;

import breathtrainer.language.Texts;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * How many readings a second a log has, which stands nowhere in it: older scanners take 50, newer ones 400.
 *
 * @param inferred how it became known, for a message; empty if somebody said it
 */
record SiemensRate(double perSecond, String inferred) {
    private static final Texts TEXTS = Texts.of("recording.siemens");

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
            return told(usual.getAsDouble(), "rate.clock");
        }
        if (measured >= SLOWEST && measured <= FASTEST) {
            return told(measured, "rate.clock.unusual");
        }
        return numbers.tellsVersion() ? told(NEWER, "rate.newer") : told(OLDER, "rate.older");
    }

    private static SiemensRate told(double rate, String key) {
        return new SiemensRate(rate, TEXTS.text(key, String.format(Locale.ROOT, "%.4g", rate)));
    }
}
