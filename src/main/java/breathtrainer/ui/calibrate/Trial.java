package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.CountedSensitivity;
import breathtrainer.calibration.Evidence;
import breathtrainer.language.Texts;
import breathtrainer.signal.Sample;
import breathtrainer.ui.calibrate.ComparedBreath.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The newest two minutes of samples, run again and again with other settings, and compared with those with which it began. For
 * one thread.
 */
final class Trial {
    private static final Texts TEXTS = Texts.of("ui.calibrate");
    static final double SECONDS = 120;

    private final List<Sample> samples;
    private final double sensitivity; // with which it began
    private @Nullable TriedBreaths before;

    /** What came of one choice. */
    record Seen(TriedBreaths now, List<ComparedBreath> breaths) {
        long count(Change change) {
            return breaths.stream().filter(breath -> breath.change() == change).count();
        }
    }

    /** @param sensitivity with which is compared */
    Trial(Evidence evidence, double sensitivity) {
        this.samples = evidence.samples().stream()
                .filter(sample -> sample.time() > evidence.last() - SECONDS)
                .toList();
        this.sensitivity = sensitivity;
    }

    /** Flipping changes every breath: what is compared then is sensitivity alone. */
    Seen with(DetectorSettings settings) {
        DetectorSettings first = settings.with(sensitivity);
        TriedBreaths earlier = before;
        if (earlier == null || !earlier.settings().equals(first)) {
            earlier = TriedBreaths.of(samples, first);
            before = earlier;
        }
        TriedBreaths now = settings.equals(first) ? earlier : TriedBreaths.of(samples, settings);
        return new Seen(now, ComparedBreath.of(earlier.breaths(), now.breaths()));
    }

    /** The sensitivity nearest to 1 that counts as the wearer did. */
    CountedSensitivity counted(DetectorSettings settings, int breaths) {
        return CountedSensitivity.of(samples, settings, breaths, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /** When the first sample was read, on the source's clock. */
    double start() {
        return samples.isEmpty() ? 0 : samples.get(0).time();
    }

    /** How long it is, in words. */
    String span() {
        double seconds = samples.isEmpty() ? 0 : samples.get(samples.size() - 1).time() - start();
        return seconds > SECONDS - 1 ? TEXTS.text("span.whole") : TEXTS.text("span", Math.round(seconds));
    }
}
