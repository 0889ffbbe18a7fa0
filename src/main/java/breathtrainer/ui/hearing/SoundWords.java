package breathtrainer.ui.hearing;

import breathtrainer.language.Texts;
import breathtrainer.sound.CountedTones;
import breathtrainer.sound.MovementWords;
import breathtrainer.sound.ToneCharacter;
import breathtrainer.ui.control.OneOf;
import java.util.Locale;

/** What is written on the choices of sound. */
final class SoundWords {
    private static final Texts TEXTS = Texts.of("ui.hearing");

    private SoundWords() {}

    static void name(OneOf<ToneCharacter> tones, OneOf<CountedTones> counted, OneOf<MovementWords> movements) {
        for (ToneCharacter character : ToneCharacter.values()) {
            tones.name(character, character.title(), character.title());
        }
        for (CountedTones each : CountedTones.values()) {
            counted.name(each, words(each), TEXTS.text("bowl.spoken", words(each)));
        }
        for (MovementWords each : MovementWords.values()) {
            movements.name(each, words(each), TEXTS.text("movements.spoken", words(each)));
        }
    }

    static String voice(String name) {
        return switch (name) {
            case "auto" -> TEXTS.text("voice.auto");
            case "none" -> TEXTS.text("voice.none");
            default -> name;
        };
    }

    private static String words(CountedTones counted) {
        return TEXTS.text("bowl." + key(counted));
    }

    private static String words(MovementWords movements) {
        return TEXTS.text("movements." + key(movements));
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
