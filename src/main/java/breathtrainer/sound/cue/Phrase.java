package breathtrainer.sound.cue;

import breathtrainer.routine.Language;

/** What is said between the texts of a routine. */
enum Phrase {
    INHALE("Inhale.", "Einatmen."),
    EXHALE("Exhale.", "Ausatmen."),
    ON_NEXT_INHALE("On your next inhale.", "Mit dem nächsten Einatmen."),
    ON_NEXT_EXHALE("On your next exhale.", "Mit dem nächsten Ausatmen."),
    BEGIN_WITH_INHALE("Begin with your next inhale.", "Beginne mit dem nächsten Einatmen."),
    BEGIN_WITH_EXHALE("Begin with your next exhale.", "Beginne mit dem nächsten Ausatmen."),
    WITH_EACH_INHALE("With each inhale.", "Mit jedem Einatmen."),
    WITH_EACH_EXHALE("With each exhale.", "Mit jedem Ausatmen."),
    THREE_MORE("Three more.", "Noch drei."),
    LAST_ONE("Last one.", "Das letzte Mal."),
    FIRST_SIDE("First side: %s.", "Erste Seite: %s."),
    OTHER_SIDE("Other side: %s.", "Andere Seite: %s."),
    NEEDED("You need: %s.", "Du brauchst: %s."),
    STAY("Stay as long as you like.", "Bleib, so lange du magst."),
    UNTIL_FULL("Until the count is full.", "Bis alles gezählt ist."),
    LOST("Your breath cannot be seen. The count is kept.", "Dein Atem ist nicht zu sehen. Der Stand bleibt."),
    UNSEEN(
            "No breath is found. Loosen the belt a little, or shift it.",
            "Es ist kein Atem zu finden. Lockere den Gurt ein wenig, oder verschiebe ihn."),
    BACK("Your breath is back.", "Dein Atem ist wieder da."),
    PAUSED("Paused.", "Pause."),
    RESUMED("On we go, with your next inhale.", "Weiter, mit dem nächsten Einatmen."),
    ENDED("The practice is over.", "Die Übung ist zu Ende.");

    private final String english;
    private final String german;

    Phrase(String english, String german) {
        this.english = english;
        this.german = german;
    }

    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case GERMAN -> german;
        };
    }

    /** With a name filled in. */
    String in(Language language, String name) {
        return in(language).replace("%s", name);
    }
}
