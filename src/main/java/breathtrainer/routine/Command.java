package breathtrainer.routine;

import java.util.Arrays;
import java.util.Optional;

/** What the wearer may say. A recording holds it by its {@link #word}. */
public enum Command {
    PAUSE("pause"),
    RESUME("resume"),
    /** To the next stage: from getting ready to the hold, from the hold to the next side or pose. */
    NEXT("next"),
    /** From a hold to its getting ready, from there to the one before. */
    BACK("back"),
    /** Stay in this hold until told to move on; given again, the hold ends by its count again. */
    STAY("stay"),
    /** A breath that was not sensed. */
    COUNT_ONE("count"),
    /** A breath that was none. */
    TAKE_ONE_BACK("uncount"),
    /** Inhale and exhale are the wrong way round. */
    FLIP("flip"),
    /** The practice is over, wherever it stands. */
    END("end");

    private final String word;

    Command(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The command that a recording holds by that word. */
    public static Optional<Command> named(String word) {
        return Arrays.stream(values())
                .filter(command -> command.word.equals(word))
                .findFirst();
    }
}
