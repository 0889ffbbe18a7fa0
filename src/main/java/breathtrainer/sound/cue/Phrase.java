package breathtrainer.sound.cue;

import breathtrainer.routine.Language;

/** What is said between the texts of a routine. */
enum Phrase {
    INHALE("Inhale.", "Einatmen."),
    EXHALE("Exhale.", "Ausatmen."),
    ON_NEXT_INHALE("On your next inhale:", "Mit dem nächsten Einatmen:"),
    ON_NEXT_EXHALE("On your next exhale:", "Mit dem nächsten Ausatmen:"),
    ON_INHALE_AFTER("And on the inhale after:", "Und mit dem Einatmen danach:"),
    ON_EXHALE_AFTER("And on the exhale after:", "Und mit dem Ausatmen danach:"),
    BEGIN_WITH_INHALE("Begin with your next inhale.", "Beginne mit dem nächsten Einatmen."),
    BEGIN_WITH_EXHALE("Begin with your next exhale.", "Beginne mit dem nächsten Ausatmen."),
    FROM_NEXT_INHALE("From the next inhale on:", "Vom nächsten Einatmen an:"),
    WITH_EACH_EXHALE("With each exhale:", "Mit jedem Ausatmen:"),
    GO_ON("Go on like this.", "So geht es weiter."),
    HALF_WAY("Half way.", "Die Hälfte."),
    ONE_MORE_MINUTE("One more minute.", "Noch eine Minute."),
    LAST_BREATHS("Two or three more breaths.", "Noch zwei, drei Atemzüge."),
    LEGEND_BREATH(
            "A tone rises as you inhale, sinks as you exhale.", "Ein Ton steigt beim Einatmen, sinkt beim Ausatmen."),
    LEGEND_POSE("Three rising strokes: another pose.", "Steigende Schläge: neue Haltung."),
    LEGEND_EACH("A stroke: a breath is counted.", "Ein Schlag: ein Atemzug ist gezählt."),
    LEGEND_LAST(
            "A small, high stroke ends each of the last three breaths or rounds.",
            "Die letzten drei Atemzüge oder Runden enden je mit einem kleinen, hohen Schlag."),
    LEGEND_LOST(
            "Three short notes down: the sensor has lost you. A trill: it has found you again.",
            "Drei kurze Töne abwärts: der Sensor hat dich verloren. Ein Triller: er hat dich wieder."),
    LEGEND_SIDE("Two falling strokes: the other side.", "Zwei fallende Schläge: die andere Seite."),
    LEGEND_END("Three slow, deep strokes: the end.", "Drei langsame, tiefe Schläge: das Ende."),
    THREE_MORE("Three more.", "Noch drei."),
    LAST_ONE("Last one.", "Das letzte Mal."),
    POSE("Pose %s of %s: %s.", "Haltung %s von %s: %s."),
    IF_YOU_LIKE("If you like:", "Wenn du magst:"),
    FIRST_SIDE("First side: %s.", "Erste Seite: %s."),
    OTHER_SIDE("Other side: %s.", "Andere Seite: %s."),
    NEEDED("Have ready: %s.", "Du brauchst: %s."),
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

    /** With names filled in, the first where the first is missing. */
    String in(Language language, String... names) {
        String filled = in(language);
        for (String name : names) {
            int gap = filled.indexOf("%s");
            filled = filled.substring(0, gap) + name + filled.substring(gap + 2);
        }
        return filled;
    }
}
