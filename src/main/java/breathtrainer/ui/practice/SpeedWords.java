package breathtrainer.ui.practice;

import java.math.BigDecimal;

/** A replay's haste in words; empty at the pace of life. */
public final class SpeedWords {
    private SpeedWords() {}

    public static String of(double speed) {
        if (speed == 1) {
            return "";
        }
        return Double.isInfinite(speed)
                ? "Replay, as fast as can be"
                : "Replay × " + BigDecimal.valueOf(speed).stripTrailingZeros().toPlainString();
    }
}
