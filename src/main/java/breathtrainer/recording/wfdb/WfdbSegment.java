package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a header of several segments: {@code s25047_0003 9000}.
 *
 * @param record its own header, without the ending
 * @param frames that it lasts; 0 for the first where it only tells which signals there are
 */
record WfdbSegment(String record, long frames) {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private static final Pattern LINE = Pattern.compile("\\s*([^\\s/]+)\\s+(\\d{1,12})(?:\\s.*)?");
    private static final String NOTHING = "~"; // a time in which nothing was recorded

    static WfdbSegment parse(String line, String where) throws RecordingException {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new RecordingException(TEXTS.text("segment.line", where, Excerpt.of(line)));
        }
        return new WfdbSegment(parts.group(1), Long.parseLong(parts.group(2)));
    }

    boolean isGap() {
        return record.equals(NOTHING);
    }

    /** Whether it only tells which signals the others have. */
    boolean isLayout() {
        return frames == 0 && !isGap();
    }
}
