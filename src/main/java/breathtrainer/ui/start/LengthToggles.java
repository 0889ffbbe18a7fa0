package breathtrainer.ui.start;

import breathtrainer.language.Texts;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.ui.control.OneOf;
import java.util.List;
import java.util.Locale;

/** Short, medium or long, each with its rough minutes. */
final class LengthToggles {
    private static final Texts TEXTS = Texts.of("ui.start");

    private final OneOf<Length> lengths = new OneOf<>(List.of(Length.values()));

    OneOf<Length> node() {
        return lengths;
    }

    void minutesOf(Routine routine) {
        for (Length length : Length.values()) {
            int minutes = RoughLength.minutes(routine, length);
            String name = TEXTS.text("length." + length.name().toLowerCase(Locale.ROOT));
            lengths.name(
                    length, TEXTS.text("length.written", name, minutes), TEXTS.text("length.spoken", name, minutes));
        }
    }
}
