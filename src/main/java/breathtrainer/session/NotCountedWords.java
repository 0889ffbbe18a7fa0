package breathtrainer.session;

import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.WhyNot;
import java.util.Locale;

/** Why a movement was no breath, in the same words wherever it is said. */
public final class NotCountedWords {
    private NotCountedWords() {}

    /** Such as {@code "too small: swing .43 of .50 asked"}; without the numbers where there are none. */
    public static String of(WhyNot why) {
        NotCountedReason reason = why.reason();
        if (!Double.isFinite(why.value()) || !Double.isFinite(why.limit())) {
            return word(reason);
        }
        return word(reason) + ": " + word(reason.measure()) + " " + number(why.value()) + " of " + number(why.limit())
                + (reason.isLeast() ? " asked" : " allowed");
    }

    /** To the hundredth, without the nought before the point. */
    private static String number(double value) {
        String number = String.format(Locale.ROOT, "%.2f", value);
        return number.startsWith("0.") ? number.substring(1) : number;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
