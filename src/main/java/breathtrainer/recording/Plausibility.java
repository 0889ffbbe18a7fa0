package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.signal.Sample;
import java.util.Locale;
import java.util.Optional;

/** Watches what a recording yields, and says why no breath can be found in it. For one thread. */
public final class Plausibility {
    private static final Texts TEXTS = Texts.of("recording");

    private static final double FEWEST = 2; // readings a second
    private static final double NEARLY = 0.999;
    private static final double SHORTEST = 1; // seconds
    private static final double LONGEST = 30 * 86_400.0; // seconds

    private static final double PAUSE = 10; // seconds: so long nothing was recorded, but where that is usual

    private long readings;
    private long pauses;
    private double paused; // seconds
    private double first = Double.NaN;
    private double last = Double.NaN;
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;

    public void accept(Sample sample) {
        if (sample.isMissing()) {
            return;
        }
        readings++;
        first = Double.isNaN(first) ? sample.time() : first;
        double step = sample.time() - last; // NaN for the first
        pauses += step > PAUSE ? 1 : 0;
        paused += step > PAUSE ? step : 0;
        last = sample.time();
        for (int i = 0; i < sample.channels(); i++) {
            lowest = Math.min(lowest, sample.value(i));
            highest = Math.max(highest, sample.value(i));
        }
    }

    /** What follows the name of the file; empty where breath could be found. */
    public Optional<String> complaint() {
        double span = last - first;
        if (readings > 0 && lowest == highest) {
            return Optional.of(lowest == 0 ? TEXTS.text("always.zero") : TEXTS.text("always.same"));
        }
        if (!(span >= SHORTEST)) {
            return Optional.of(TEXTS.text("short", String.format(Locale.ROOT, "%.3g", span)));
        }
        return doubt();
    }

    /** Why even what was found can be no breath; empty where it can. */
    public Optional<String> doubt() {
        boolean seldom = pauses > readings / 2;
        double rate = seldom ? (readings - 1) / (last - first) : (readings - 1 - pauses) / (last - first - paused);
        if (rate < FEWEST * NEARLY) {
            return Optional.of(TEXTS.text("rate.low", String.format(Locale.ROOT, "%.3g", rate)));
        }
        return last - first > LONGEST
                ? Optional.of(TEXTS.text("long", String.format(Locale.ROOT, "%.0f", (last - first) / 86_400)))
                : Optional.empty();
    }
}
