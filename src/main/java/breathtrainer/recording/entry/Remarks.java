package breathtrainer.recording.entry;

import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.text.VisibleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said in a file apart from its samples. Our own header stands there as {@code # key: value}; and {@link #CLOCK}
 * tells what the source's clock said at the file's time 0.
 */
public final class Remarks {
    public static final String CLOCK = "clock_s";
    /** An hour of practice has some thousand; a file with more is not about breath, and memory is not without end. */
    public static final int MOST = 200_000;

    public static final long MOST_CHARACTERS = 1 << 23;

    private static final String MARK = "# ";
    private static final Pattern TIMED = Pattern.compile("\\s*([+-]?\\d{1,20}(?:\\.\\d{0,20})?)\\s+(\\S.*)");

    private record Said(BigDecimal time, String text) {}

    private final List<Said> said = new ArrayList<>();
    private long characters;
    private RecordingHeader header;
    private BigDecimal clock = BigDecimal.ZERO;

    public Remarks(RecordingHeader header) {
        this.header = header;
    }

    public boolean isFull() {
        return said.size() >= MOST || characters >= MOST_CHARACTERS;
    }

    /**
     * Adds an annotation.
     *
     * @param time in plain figures
     */
    public void add(String time, String text) {
        String line = VisibleText.without(text);
        if (line.startsWith(MARK)) {
            addHeader(line.substring(MARK.length()));
        } else if (!line.isEmpty() && !isFull()) {
            said.add(new Said(new BigDecimal(time), line));
            characters += line.length();
        }
    }

    /**
     * Adds a comment of a header, without its {@code #}: {@code key: value}, or {@code 35.210 command pause}.
     *
     * @param timed whether a number at its beginning is a time; in headers of others it is the age of somebody
     */
    public void addComment(String comment, boolean timed) {
        Matcher line = TIMED.matcher(comment);
        if (timed && line.matches()) {
            add(line.group(1), line.group(2));
        } else {
            addHeader(comment);
        }
    }

    private void addHeader(String comment) {
        RecordingHeader more = header.withComment(comment);
        double told = more.value(CLOCK).map(Decimal::parse).orElse(Double.NaN);
        if (more.value(CLOCK).isEmpty()) {
            header = more;
        } else if (!Double.isNaN(told)) {
            clock = BigDecimal.valueOf(told);
        }
    }

    /**
     * A comment that {@link #addComment} reads, with its {@code #}.
     *
     * @param clock what the source's clock says at the file's time 0
     */
    public static String comment(Entry entry, double clock) {
        BigDecimal time = BigDecimal.valueOf(entry.time()).subtract(BigDecimal.valueOf(clock));
        return MARK + time.stripTrailingZeros().toPlainString() + " " + text(entry);
    }

    /** What an entry says, without its time. */
    public static String text(Entry entry) {
        if (entry instanceof Entry.Command command) {
            return TimedComment.COMMAND_WORD + " " + command.word();
        }
        return entry instanceof Entry.Ask ask ? TimedComment.ASK_WORD + " " + ask.word() : ((Entry.Note) entry).text();
    }

    public RecordingHeader header() {
        return header;
    }

    /** Seconds on the source's clock at time 0 of the file. */
    public double clock() {
        return clock.doubleValue();
    }

    /** Commands, asks and notes, in the order in which they were added. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Said each : said) {
            TimedComment.entry(each.time().add(clock).doubleValue(), each.text())
                    .ifPresent(entries::add);
        }
        return entries;
    }
}
