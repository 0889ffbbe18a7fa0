package breathtrainer.routine;

import java.util.List;

/** How long words take when they are read aloud, and when they are done as well. */
public final class ReadingTime {
    /**
     * A calm voice says some 120 words a minute, six characters each with the space after them; talk runs at 150. Whoever
     * reads from the screen is faster.
     */
    private static final double CHARACTERS_PER_SECOND = 12;

    /** Seconds of silence after a paragraph, so that it is not run over by the next. */
    private static final double SILENCE = 1.5;

    /** Seconds to move as told: an unhurried breath at twelve a minute. */
    private static final double DOING = 5;

    private ReadingTime() {}

    /** Words that are only heard. */
    public static Instruction toHear(String text) {
        return new Instruction(text, saying(text) + SILENCE);
    }

    /** Words that are heard, then done. */
    public static Instruction toDo(String text) {
        return new Instruction(text, saying(text) + DOING);
    }

    /** Words that are heard after others, then done. */
    public static Instruction toDo(String text, List<String> before) {
        double others = before.stream().mapToDouble(it -> saying(it + " ")).sum();
        return new Instruction(text, others + saying(text) + DOING);
    }

    private static double saying(String text) {
        return text.length() / CHARACTERS_PER_SECOND;
    }
}
