package breathtrainer.cli.calibrating;

import breathtrainer.calibration.Clipped;
import breathtrainer.calibration.Finding;
import breathtrainer.calibration.Learnt;
import breathtrainer.language.Texts;
import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was learnt, for programs: one object; null where something is not known. */
public final class LearntJson {
    private static final MathContext DIGITS = new MathContext(4);

    private LearntJson() {}

    /**
     * One object.
     *
     * @param profile the name under which it was kept; null if it was not
     */
    public static String of(Learnt learnt, double sensitivity, @Nullable String profile) {
        JsonStringWriter json = JsonWriter.indent("  ").string().object();
        json.value("polarity", learnt.inhale().word());
        number(json, "sure", learnt.sure());
        number(json, "sensitivity", sensitivity);
        number(json, "rate_hz", learnt.rate());
        number(json, "swing", learnt.swing());
        number(json, "noise", learnt.noise());
        number(json, "swing_to_noise", learnt.swingToNoise());
        number(json, "heart_share", learnt.heartShare());
        number(json, "piezo_s", learnt.piezo());
        word(json, "clipped", word(learnt.clipped()));
        json.value("verdict", learnt.verdict().word());
        json.array("findings");
        for (Finding finding : learnt.findings()) {
            json.object()
                    .value("code", finding.code().word())
                    .value("say", finding.what().in(Texts.ENGLISH))
                    .value("do", finding.remedy().in(Texts.ENGLISH))
                    .end();
        }
        json.end();
        word(json, "profile", profile);
        return json.end().done();
    }

    private static @Nullable String word(@Nullable Clipped end) {
        return end == null ? null : end.name().toLowerCase(Locale.ROOT);
    }

    private static void word(JsonStringWriter json, String name, @Nullable String word) {
        if (word == null) {
            json.nul(name);
        } else {
            json.value(name, word);
        }
    }

    /** Without an exponent, to four digits. */
    private static void number(JsonStringWriter json, String name, double value) {
        if (!Double.isFinite(value)) {
            json.nul(name);
            return;
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        json.value(name, rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }
}
