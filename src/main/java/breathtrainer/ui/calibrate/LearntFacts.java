package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was learnt, in plain words: what it is about, and what it is. */
final class LearntFacts {
    private static final double SEEN = 0.01; // of a breath

    private LearntFacts() {}

    static String heading(Learnt learnt) {
        if (!learnt.isWorn()) {
            return "No breath was seen";
        }
        return switch (learnt.verdict()) {
            case GOOD -> "Your breath is seen well";
            case USABLE -> "Your breath can be counted";
            case POOR -> "Something is still in the way";
        };
    }

    /** In the order in which they are shown; none where nobody wears it. */
    static Map<String, String> of(Learnt learnt, DetectorSettings settings) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (learnt.isWorn()) {
            facts.put("Inhale", inhale(learnt));
            facts.put("A breath", breath(learnt));
            if (learnt.heartShare() >= SEEN) {
                facts.put("Heart", words("moves it by %.0f %% of what a breath does", 100 * learnt.heartShare()));
            }
        }
        if (Double.isFinite(learnt.rate())) {
            facts.put("Readings", words("%.0f a second", learnt.rate()));
        }
        if (settings.sensitivity() != 1) {
            facts.put("Sensitivity", words("%.2f, as you chose", settings.sensitivity()));
        }
        if (isFlipped(learnt, settings)) {
            facts.put("Flipped", "inhale and exhale have changed places, as you chose");
        }
        facts.values().removeIf(fact -> fact.contains("NaN"));
        return facts;
    }

    private static boolean isFlipped(Learnt learnt, DetectorSettings settings) {
        return settings.inverted() != LearntSettings.of(learnt).inverted();
    }

    private static String inhale(Learnt learnt) {
        String sure = words(", sure to %.0f %%", 100 * learnt.sure());
        return switch (learnt.inhale()) {
            case UP -> "the readings rise" + sure;
            case DOWN -> "the readings fall" + sure;
            case TILT -> "the way it tilts is known" + sure;
            case UNKNOWN -> "which way the readings go is not known yet";
        };
    }

    private static String breath(Learnt learnt) {
        double swing = learnt.swing();
        String size = words(swing < 1 ? "%.3f" : swing < 100 ? "%.1f" : "%.0f", swing);
        double times = learnt.swingToNoise();
        return "moves the readings by " + size
                + (Double.isFinite(times)
                        ? words(times < 10 ? ", %.1f times the noise" : ", %.0f times the noise", times)
                        : "");
    }

    private static String words(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
