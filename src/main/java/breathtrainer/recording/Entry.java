package breathtrainer.recording;

import breathtrainer.signal.Sample;

/** One thing that a recording holds, in its place. */
public sealed interface Entry {
    /** Seconds on the recording's clock. */
    double time();

    /** Something that was read from the sensor. */
    record Reading(Sample sample) implements Entry {
        @Override
        public double time() {
            return sample.time();
        }
    }

    /**
     * Something that the wearer said to the program: {@code # 35.210 command pause}.
     *
     * @param word one word, as the file has it
     */
    record Command(double time, String word) implements Entry {
        public Command {
            requireLine(word);
        }
    }

    /**
     * A remark for people: {@code # 35.210 event inhale}. It has no part in a replay.
     *
     * @param text one line, whatever it says
     */
    record Note(double time, String text) implements Entry {
        public Note {
            requireLine(text);
        }
    }

    private static void requireLine(String text) {
        if (text.isBlank() || !text.equals(text.strip()) || text.lines().count() != 1) {
            throw new IllegalArgumentException("not a line of text: '" + text + "'");
        }
    }
}
