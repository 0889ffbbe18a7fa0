package breathtrainer.ui.start;

import breathtrainer.routine.Length;
import breathtrainer.routine.Routine;
import breathtrainer.ui.control.OneOf;
import java.util.List;

/** Short, medium or long, each with its rough minutes. */
final class LengthToggles {
    private final OneOf<Length> lengths = new OneOf<>(List.of(Length.values()));

    OneOf<Length> node() {
        return lengths;
    }

    void minutesOf(Routine routine) {
        for (Length length : Length.values()) {
            int minutes = RoughLength.minutes(routine, length);
            lengths.name(
                    length, name(length) + "\n" + minutes + " min", name(length) + ", about " + minutes + " minutes");
        }
    }

    private static String name(Length length) {
        return switch (length) {
            case SHORT -> "Short";
            case MEDIUM -> "Medium";
            case LONG -> "Long";
        };
    }
}
