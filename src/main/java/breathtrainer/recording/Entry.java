package breathtrainer.recording;

import breathtrainer.signal.Sample;
import breathtrainer.text.VisibleText;
import java.util.regex.Pattern;

/** One thing that a recording holds, in its place. */
public sealed interface Entry {
    /** Seconds on the recording's clock. */
    double time();

    /** Something that was read from the sensor. */
    record Reading(Sample sample) implements Entry {
        public Reading {
            requireFinite(sample.time());
        }

        @Override
        public double time() {
            return sample.time();
        }
    }

    /**
     * Something that the wearer said to the program: {@code # 35.210 command pause}.
     *
     * @param time finite
     * @param word one word, as the file has it
     */
    record Command(double time, String word) implements Entry {
        private static final Pattern WORD = Pattern.compile("\\S+");

        public Command {
            requireFinite(time);
            require(WORD.matcher(word).matches() && isSeen(word), "a command is one word, not '" + word + "'");
        }
    }

    /**
     * What a calibration asked of the wearer: {@code # 12.000 ask in}.
     *
     * @param time finite
     * @param word {@code out}, {@code in}, {@code hold}, {@code go} or {@code usual}
     */
    record Ask(double time, String word) implements Entry {
        private static final Pattern WORD = Pattern.compile("out|in|hold|go|usual");

        public Ask {
            requireFinite(time);
            require(isWord(word), "what is asked is out, in, hold, go or usual, not '" + word + "'");
        }

        public static boolean isWord(String word) {
            return WORD.matcher(word).matches();
        }
    }

    /**
     * A remark for people: {@code # 35.210 event inhale}. It has no part in a replay.
     *
     * @param time finite
     * @param text one line, that does not begin as a command does and asks for nothing
     */
    record Note(double time, String text) implements Entry {
        private static final Pattern LINE = Pattern.compile("(?!command)(?!ask\\s+(out|in|hold|go|usual)$)\\S(.*\\S)?");

        public Note {
            requireFinite(time);
            require(isText(text), "a note is one line that neither begins with 'command' nor asks, not '" + text + "'");
        }

        public static boolean isText(String text) {
            return LINE.matcher(text).matches() && isSeen(text);
        }
    }

    private static boolean isSeen(String text) {
        return text.codePoints().noneMatch(VisibleText::isHidden);
    }

    /** Words only where they are needed: this is asked for each sample of a recording. */
    private static void requireFinite(double time) {
        if (!Double.isFinite(time)) {
            throw new IllegalArgumentException("a time is finite, not " + time);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
