package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.even.Scale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a WFDB header about one signal: {@code drive02.dat 16x2:3+512 200(100)/mV 12 0 5804 -14191 0 RESP}.
 *
 * @param file beside the header, in which its samples stand
 * @param format number of the way in which they stand there
 * @param perFrame samples in each frame
 * @param skew so many frames stand ahead of its first
 * @param offset bytes ahead of the first frame
 */
record WfdbSignal(
        String file, int format, int perFrame, int skew, long offset, Scale scale, String unit, String description) {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    /** Where the header gives no gain, or 0. */
    private static final double GAIN = 200; // steps in a unit

    private static final String UNIT = "mV"; // where none is given
    private static final int MOST_PER_FRAME = 1_000_000;

    private static final Pattern LINE = Pattern.compile(
            "(\\S+)\\s+(\\d{1,4})(?:x(\\d{1,9}))?(?::(\\d{1,9}))?(?:\\+(\\d{1,18}))?"
                    + "(?:\\s+([-+.\\deE]+)(?:\\((-?\\d{1,10})\\))?(?:/(\\S+))?"
                    + "(?:\\s+-?\\d+(?:\\s+(-?\\d{1,10})(?:\\s+-?\\d+(?:\\s+-?\\d+(?:\\s+-?\\d+(?:\\s+(.*))?)?)?)?)?)?)?\\s*");

    /** Of all formats there are, read here or not. */
    private static final Set<Integer> FORMATS = Set.of(0, 8, 16, 24, 32, 61, 80, 160, 212, 310, 311, 508, 516, 524);

    private static final Pattern FILE = Pattern.compile("~|[^\\s:;,\"']*[A-Za-z][^\\s:;,\"']*");

    /** A line of numbers alone, as tables have it, is none. */
    static boolean isSignal(String line) {
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                && FILE.matcher(parts.group(1)).matches()
                && FORMATS.contains(Integer.parseInt(parts.group(2)));
    }

    /** @param where for a message: file and line */
    static WfdbSignal parse(String line, String where) throws RecordingException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new RecordingException(TEXTS.text("signal.line", where, Excerpt.of(line)));
        }
        int perFrame = (int) number(parts, 3, 1);
        if (perFrame < 1 || perFrame > MOST_PER_FRAME) {
            throw new RecordingException(TEXTS.text("signal.frame", where, perFrame));
        }
        return new WfdbSignal(
                parts.group(1),
                Integer.parseInt(parts.group(2)),
                perFrame,
                (int) number(parts, 4, 0),
                number(parts, 5, 0),
                scale(parts),
                parts.group(8) == null ? UNIT : parts.group(8),
                parts.group(10) == null ? "" : parts.group(10).strip());
    }

    private static Scale scale(Matcher parts) {
        double gain = parts.group(6) == null ? 0 : Decimal.parse(parts.group(6));
        double zero = number(parts, 7, number(parts, 9, 0));
        return new Scale(Double.isNaN(gain) || gain == 0 ? GAIN : gain, zero);
    }

    private static long number(Matcher parts, int group, long otherwise) {
        return parts.group(group) == null ? otherwise : Long.parseLong(parts.group(group));
    }
}
