package breathtrainer.sound.voice;

import breathtrainer.routine.Language;
import breathtrainer.sound.mix.Clip;
import java.util.Optional;

/** Somebody who reads aloud. May be asked from any thread. */
public interface Voice {
    /** Nobody. */
    Voice NONE = new Voice() {
        @Override
        public String name() {
            return "none";
        }

        @Override
        public Optional<Clip> speak(String text, Language language) {
            return Optional.empty();
        }
    };

    /** Somebody who is not there: what a teacher has recorded can be heard all the same. */
    Voice MISSING = new Voice() {
        @Override
        public String name() {
            return "recorded";
        }

        @Override
        public Optional<Clip> speak(String text, Language language) {
            return Optional.empty();
        }
    };

    /** Of the engine, for a table. */
    String name();

    /**
     * Reads a text aloud; waits for the engine if it was not read before, for some seconds at most.
     *
     * @return empty if it cannot be read
     */
    Optional<Clip> speak(String text, Language language);

    /** Does what takes long of it, so that it is read at once when its moment comes. */
    default void prepare(String text, Language language) {
        speak(text, language);
    }
}
