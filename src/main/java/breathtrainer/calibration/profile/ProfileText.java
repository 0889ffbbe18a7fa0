package breathtrainer.calibration.profile;

import breathtrainer.calibration.WearerProfile;
import breathtrainer.signal.Tilt;
import java.math.BigDecimal;
import java.math.MathContext;

/** A profile as it stands in its file. */
public final class ProfileText {
    static final String VERSION = "1";
    private static final MathContext DIGITS = new MathContext(6);

    private final StringBuilder text = new StringBuilder();

    private ProfileText() {}

    public static String of(WearerProfile profile) {
        ProfileText text = new ProfileText();
        text.line("# What breath-trainer has learnt of one wearer with one sensor.", "");
        text.key("version", VERSION);
        text.key("profile", quoted(profile.name()));
        text.key("device", quoted(profile.device()));
        text.key("sensor", quoted(profile.sensor()));
        text.key("made", quoted(profile.made()));
        text.line("# up: the readings rise on an inhale; down: they fall; tilt: they turn about an axis", "");
        text.key("inhale", profile.inhale().word());
        Tilt tilt = profile.tilt();
        if (tilt != null) {
            text.key("tilt", quoted(tilt.words()));
        }
        text.number("sure", profile.sure());
        text.number("sensitivity", profile.sensitivity());
        text.number("piezo_s", profile.piezo());
        text.number("swing", profile.swing());
        text.number("noise", profile.noise());
        return text.text.toString();
    }

    private void key(String key, String value) {
        line(key + ": ", value);
    }

    /** Nothing for what is not known. */
    private void number(String key, double value) {
        if (Double.isFinite(value)) {
            key(key, new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString());
        }
    }

    private void line(String begin, String end) {
        text.append(begin).append(end).append('\n');
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
