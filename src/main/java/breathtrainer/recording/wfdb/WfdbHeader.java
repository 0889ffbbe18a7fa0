package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in a WFDB header.
 *
 * @param rate frames a second
 * @param frames so many; 0 if the signal file tells it by its length
 * @param started day and time in figures, as {@code 2026-11-22T10:15:00}; empty if unknown
 * @param segments of a record in several of them, each with its own header; else none
 * @param comments without their {@code #}
 */
record WfdbHeader(
        double rate,
        long frames,
        String started,
        List<WfdbSignal> signals,
        List<WfdbSegment> segments,
        List<String> comments) {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private static final double RATE = 250; // where none is given
    private static final Pattern RECORD = Pattern.compile("([^\\s/,;]+)(?:/(\\d{1,5}))?\\s+(\\d{1,4})"
            + "(?:\\s+([.\\deE+-]+)(?:/[^\\s(]+(?:\\([^\\s)]*\\))?)?(?:\\s+(\\d{1,18})(?:\\s+(.*))?)?)?\\s*");

    /** Whether these lines are the beginning of such a header. */
    static boolean isHeader(List<String> lines) {
        List<String> told = lines.stream().filter(WfdbHeader::tells).limit(2).toList();
        Matcher first = RECORD.matcher(told.isEmpty() ? "" : told.get(0));
        return first.matches() && (first.group(2) != null || (told.size() == 2 && WfdbSignal.isSignal(told.get(1))));
    }

    private static boolean tells(String line) {
        return !line.isBlank() && line.charAt(0) != '#';
    }

    static WfdbHeader parse(String file, List<String> lines) throws RecordingException {
        List<String> comments = new ArrayList<>();
        List<WfdbSignal> signals = new ArrayList<>();
        List<WfdbSegment> segments = new ArrayList<>();
        Matcher first = null;
        int count = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                comments.add(line.substring(1));
            } else if (tells(line) && first == null) {
                first = record(file + ":" + (i + 1), line);
                count = Integer.parseInt(first.group(first.group(2) == null ? 3 : 2));
            } else if (tells(line) && first != null && signals.size() + segments.size() < count) {
                String where = file + ":" + (i + 1);
                if (first.group(2) == null) {
                    signals.add(WfdbSignal.parse(line, where));
                } else {
                    segments.add(WfdbSegment.parse(line, where));
                }
            }
        }
        int told = signals.size() + segments.size();
        if (first == null || told < count || count == 0) {
            throw new RecordingException(TEXTS.text(
                    first != null && first.group(2) != null ? "header.segments" : "header.signals", file, count, told));
        }
        return of(file, first, signals, segments, comments);
    }

    private static Matcher record(String where, String line) throws RecordingException {
        Matcher first = RECORD.matcher(line);
        if (!first.matches()) {
            throw new RecordingException(TEXTS.text("header.first-line", where, Excerpt.of(line)));
        }
        return first;
    }

    private static WfdbHeader of(
            String file, Matcher first, List<WfdbSignal> signals, List<WfdbSegment> segments, List<String> comments)
            throws RecordingException {
        double rate = first.group(4) == null ? RATE : Decimal.parse(first.group(4));
        if (!Believed.rate(rate)) {
            throw new RecordingException(TEXTS.text("header.rate", file, Excerpt.of(first.group(4)), Believed.rates()));
        }
        long frames = first.group(5) == null ? 0 : Long.parseLong(first.group(5));
        return new WfdbHeader(rate, frames, WfdbDate.read(first.group(6)), signals, segments, comments);
    }
}
