package breathtrainer.sound.cue;

import breathtrainer.language.Texts;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;
import java.util.Locale;

/** Says how long a hold will be: {@code "10 breaths."}. */
final class Amount {
    private Amount() {}

    static String of(Hold hold, Length length, Language language) {
        double target = hold.target(length);
        double amount = hold.unit() == Unit.MINUTES ? target / 60 : target;
        boolean whole = amount == Math.rint(amount);
        String number = whole ? Long.toString(Math.round(amount)) : Double.toString(Math.round(10 * amount) / 10.0);
        Texts texts = Texts.of("sound.cue", language.tag());
        String key = "amount." + hold.unit().name().toLowerCase(Locale.ROOT);
        return texts.text(amount == 1 ? key + ".one" : key, number.replace(".", texts.text("point")));
    }
}
