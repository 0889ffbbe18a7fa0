package breathtrainer.sound.cue;

import breathtrainer.routine.Hold;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Language;
import breathtrainer.routine.Length;

/** Says how long a hold will be: {@code "10 breaths."}. */
final class Amount {
    private Amount() {}

    static String of(Hold hold, Length length, Language language) {
        double target = hold.target(length);
        double amount = hold.unit() == Unit.MINUTES ? target / 60 : target;
        boolean whole = amount == Math.rint(amount);
        String number = whole ? Long.toString(Math.round(amount)) : Double.toString(Math.round(10 * amount) / 10.0);
        boolean one = amount == 1;
        return switch (language) {
            case ENGLISH -> number + " " + english(hold.unit(), one) + ".";
            case GERMAN -> number.replace('.', ',') + " " + german(hold.unit(), one) + ".";
        };
    }

    private static String english(Unit unit, boolean one) {
        return switch (unit) {
            case BREATHS -> one ? "breath" : "breaths";
            case ROUNDS -> one ? "round" : "rounds";
            case MINUTES -> one ? "minute" : "minutes";
            case SECONDS -> one ? "second" : "seconds";
        };
    }

    private static String german(Unit unit, boolean one) {
        return switch (unit) {
            case BREATHS -> one ? "Atemzug" : "Atemzüge";
            case ROUNDS -> one ? "Runde" : "Runden";
            case MINUTES -> one ? "Minute" : "Minuten";
            case SECONDS -> one ? "Sekunde" : "Sekunden";
        };
    }
}
