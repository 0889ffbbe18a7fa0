package breathtrainer.sound.cue;

import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import java.util.Locale;

/** What is said between the texts of a routine. */
enum Phrase {
    INHALE,
    EXHALE,
    ON_NEXT_INHALE,
    ON_NEXT_EXHALE,
    ON_INHALE_AFTER,
    ON_EXHALE_AFTER,
    BEGIN_WITH_INHALE,
    BEGIN_WITH_EXHALE,
    FROM_NEXT_INHALE,
    WITH_EACH_EXHALE,
    GO_ON,
    HALF_WAY,
    ONE_MORE_MINUTE,
    LAST_BREATHS,
    LEGEND_BREATH,
    LEGEND_POSE,
    LEGEND_EACH,
    LEGEND_LAST,
    LEGEND_LOST,
    LEGEND_SIDE,
    LEGEND_END,
    THREE_MORE,
    LAST_ONE,
    POSE,
    IF_YOU_LIKE,
    FIRST_SIDE,
    OTHER_SIDE,
    NEEDED,
    STAY,
    UNTIL_FULL,
    LOST,
    UNSEEN,
    BACK,
    PAUSED,
    RESUMED,
    ENDED;

    String in(Language language) {
        return texts(language).text(key());
    }

    /** With names filled in. */
    String in(Language language, String... names) {
        return texts(language).text(key(), (Object[]) names);
    }

    /** Whether names are to be filled in. */
    boolean takesNames() {
        return in(Language.ENGLISH).contains("{0}");
    }

    private String key() {
        return "phrase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Texts texts(Language language) {
        return Texts.of("sound.cue", language.tag());
    }
}
