package breathtrainer.ui.hearing;

import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.ToneCharacter;
import breathtrainer.ui.control.OneOf;

/** What is written on the choices of sound. */
final class SoundWords {
    private SoundWords() {}

    static void name(OneOf<ToneCharacter> tones, OneOf<CountedTones> counted, OneOf<MovementWords> movements) {
        for (ToneCharacter character : ToneCharacter.values()) {
            tones.name(character, character.title(), character.title());
        }
        for (CountedTones each : CountedTones.values()) {
            counted.name(each, words(each), "A stroke of the bowl: " + words(each));
        }
        for (MovementWords each : MovementWords.values()) {
            movements.name(each, words(each), "Words with each movement: " + words(each));
        }
    }

    static String voice(String name) {
        return switch (name) {
            case "auto" -> "Whoever is here";
            case "none" -> "Nobody";
            default -> name;
        };
    }

    private static String words(CountedTones counted) {
        return switch (counted) {
            case EACH -> "For each breath";
            case LAST_THREE -> "For the last three";
            case NONE -> "None";
        };
    }

    private static String words(MovementWords movements) {
        return switch (movements) {
            case ALWAYS -> "Always";
            case FIRST_TWO_ROUNDS -> "In the first two rounds";
            case NEVER -> "Never";
        };
    }
}
