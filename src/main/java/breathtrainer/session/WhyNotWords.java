package breathtrainer.session;

import breathtrainer.breath.WhyNot;
import breathtrainer.language.Texts;
import java.util.Locale;

/** Why a movement was no breath, in the user's language; what programs and logs read is {@link WhyNot#words}. */
public final class WhyNotWords {
    private static final Texts TEXTS = Texts.of("session");

    private WhyNotWords() {}

    /** Without a full stop, beginning with a small letter. Any thread. */
    public static String of(WhyNot why) {
        String reason = TEXTS.text("why." + word(why.reason()));
        if (!why.isMeasured()) {
            return reason;
        }
        String measure = TEXTS.text("measure." + word(why.reason().measure()));
        String whole = why.reason().isLeast() ? "why.asked" : "why.allowed";
        return TEXTS.text(whole, reason, measure, why.valueDigits(), why.limitDigits());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
