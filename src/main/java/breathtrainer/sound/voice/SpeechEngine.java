package breathtrainer.sound.voice;

import breathtrainer.routine.Language;
import java.nio.file.Path;
import java.util.List;

/** A program of the system that writes what it says into a file. */
interface SpeechEngine {
    /** What it is called, and the wearer calls it: {@code espeak-ng}. */
    String name();

    /** Changes when the same text would sound otherwise: a part of the cache's key. */
    String manner(Language language);

    /** Milliseconds after which it hangs: a line takes a fraction of a second. */
    default long patience() {
        return 2000;
    }

    /**
     * What to run.
     *
     * @param text a file in UTF-8
     * @param wav to be written
     */
    List<String> command(Path text, Path wav, Language language);
}
