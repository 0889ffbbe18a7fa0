package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import java.math.BigDecimal;

/** A replay's haste in words; empty at the pace of life. */
public final class SpeedWords {
    private static final Texts TEXTS = Texts.of("ui.practice");

    private SpeedWords() {}

    public static String of(double speed) {
        if (speed == 1) {
            return "";
        }
        return Double.isInfinite(speed)
                ? TEXTS.text("replay.hurried")
                : TEXTS.text(
                        "replay", BigDecimal.valueOf(speed).stripTrailingZeros().toPlainString());
    }
}
