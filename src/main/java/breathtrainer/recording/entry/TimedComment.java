package breathtrainer.recording.entry;

import breathtrainer.recording.Entry;
import breathtrainer.text.VisibleText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A comment that stands in its place in time: {@code # 35.210 command pause}, {@code # 36.000 whatever it says}. */
public final class TimedComment {
    private static final Pattern LINE = Pattern.compile("\\s*(\\S+)\\s+(\\S.*?)\\s*");
    private static final Pattern COMMAND = Pattern.compile("command\\s+(\\S+)");
    private static final Pattern ASK = Pattern.compile("ask\\s+(\\S+)");
    static final String COMMAND_WORD = "command";
    static final String ASK_WORD = "ask";
    public static final int TIME_DIGITS = 3; // after the point, at least

    private TimedComment() {}

    /**
     * Reads a comment without its {@code #}.
     *
     * @return empty for any other comment
     */
    public static Optional<Entry> parse(String comment) {
        Matcher line = LINE.matcher(VisibleText.without(comment));
        double time = line.matches() ? Decimal.parse(line.group(1)) : Double.NaN;
        return Double.isNaN(time) ? Optional.empty() : entry(time, line.group(2).strip());
    }

    /** What a text says at its time; empty if it is nothing that an entry can hold. */
    static Optional<Entry> entry(double time, String text) {
        Matcher command = COMMAND.matcher(text);
        if (command.matches()) {
            return Optional.of(new Entry.Command(time, command.group(1)));
        }
        Matcher ask = ASK.matcher(text);
        if (ask.matches() && Entry.Ask.isWord(ask.group(1))) {
            return Optional.of(new Entry.Ask(time, ask.group(1)));
        }
        return Entry.Note.isText(text) ? Optional.of(new Entry.Note(time, text)) : Optional.empty();
    }

    public static String print(Entry.Command command) {
        return print(command.time(), COMMAND_WORD + " " + command.word());
    }

    public static String print(Entry.Ask ask) {
        return print(ask.time(), ASK_WORD + " " + ask.word());
    }

    public static String print(Entry.Note note) {
        return print(note.time(), note.text());
    }

    private static String print(double time, String text) {
        return "# " + Decimal.print(time, TIME_DIGITS) + " " + text;
    }
}
