package breathtrainer.ui.calibrate;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.language.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was learnt, in plain words: what it is about, and what it is. */
final class LearntFacts {
    private static final Texts TEXTS = Texts.of("ui.calibrate");
    private static final double SEEN = 0.01; // of a breath

    private LearntFacts() {}

    static String heading(Learnt learnt) {
        if (!learnt.isWorn()) {
            return TEXTS.text("heading.unworn");
        }
        return TEXTS.text("heading." + learnt.verdict().name().toLowerCase(Locale.ROOT));
    }

    /** In the order in which they are shown; none where nobody wears it. */
    static Map<String, String> of(Learnt learnt, DetectorSettings settings) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (learnt.isWorn()) {
            facts.put(TEXTS.text("fact.inhale"), inhale(learnt));
            facts.put(TEXTS.text("fact.breath"), breath(learnt));
            if (learnt.heartShare() >= SEEN) {
                facts.put(TEXTS.text("fact.heart"), TEXTS.text("heart", number("%.0f", 100 * learnt.heartShare())));
            }
        }
        if (Double.isFinite(learnt.rate())) {
            facts.put(TEXTS.text("fact.readings"), TEXTS.text("readings", number("%.0f", learnt.rate())));
        }
        if (settings.sensitivity() != 1) {
            facts.put(
                    TEXTS.text("fact.sensitivity"), TEXTS.text("sensitivity", number("%.2f", settings.sensitivity())));
        }
        if (isFlipped(learnt, settings)) {
            facts.put(TEXTS.text("fact.flipped"), TEXTS.text("flipped"));
        }
        facts.values().removeIf(fact -> fact.contains("NaN"));
        return facts;
    }

    private static boolean isFlipped(Learnt learnt, DetectorSettings settings) {
        return settings.inverted() != LearntSettings.of(learnt).inverted();
    }

    private static String inhale(Learnt learnt) {
        String sure = number("%.0f", 100 * learnt.sure());
        return TEXTS.text("inhale." + learnt.inhale().name().toLowerCase(Locale.ROOT), sure);
    }

    private static String breath(Learnt learnt) {
        double swing = learnt.swing();
        String size = number(swing < 1 ? "%.3f" : swing < 100 ? "%.1f" : "%.0f", swing);
        double times = learnt.swingToNoise();
        return Double.isFinite(times)
                ? TEXTS.text("breath.of-noise", size, number(times < 10 ? "%.1f" : "%.0f", times))
                : TEXTS.text("breath", size);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
