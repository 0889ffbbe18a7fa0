package breathtrainer.sound.cue;

import java.util.List;

/** How long lines take to be said, reckoned from their text alone, so that the same is told at the same place by any voice. */
final class SayingTime {
    /** Seconds of silence between two lines. */
    static final double BETWEEN = 0.25;

    /** Talk runs at 150 words a minute, six characters each with the space after them, and the system's voices a little faster. */
    private static final double CHARACTERS_PER_SECOND = 16;

    private SayingTime() {}

    /** Seconds, with the silence after it. */
    static double of(String line) {
        return line.length() / CHARACTERS_PER_SECOND + BETWEEN;
    }

    /** Seconds, with the silence after each. */
    static double of(List<String> lines) {
        return lines.stream().mapToDouble(SayingTime::of).sum();
    }
}
