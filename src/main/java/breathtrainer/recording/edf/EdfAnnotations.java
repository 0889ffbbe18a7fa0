package breathtrainer.recording.edf;

import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Remarks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said in the annotations of an EDF+ file. They may stand anywhere in it: all are read before the first sample. */
final class EdfAnnotations {
    /** More of a record's annotations are not looked at. In bytes. */
    private static final int MOST_BYTES = 1 << 20;

    private static final byte MARK = 0x14; // behind a time and behind a text

    /** A time, perhaps a duration, and texts. */
    private static final Pattern LIST =
            Pattern.compile("([+-]\\d{1,20}(?:\\.\\d{0,20})?)(?:\\x15[^\\x14]*)?\\x14(.*)", Pattern.DOTALL);

    private final EdfWindow window;
    private final EdfHeader header;
    private final Remarks remarks;

    EdfAnnotations(SeekableByteChannel channel, EdfHeader header, Remarks remarks) {
        this.window = new EdfWindow(channel, header);
        this.header = header;
        this.remarks = remarks;
    }

    void read() throws IOException {
        List<EdfSignal> signals =
                header.signals().stream().filter(EdfSignal::isAnnotations).toList();
        for (long record = 0; record < header.records() && !signals.isEmpty() && !remarks.isFull(); record++) {
            for (EdfSignal signal : signals) {
                ByteBuffer bytes = bytes(record, signal);
                if (saysSomething(bytes)) {
                    for (String list : lists(bytes)) {
                        add(list);
                    }
                }
            }
        }
    }

    private void add(String text) {
        Matcher list = LIST.matcher(text);
        if (list.matches()) {
            for (String said : list.group(2).split("\\x14", -1)) {
                remarks.add(list.group(1), said);
            }
        }
    }

    private ByteBuffer bytes(long record, EdfSignal signal) throws IOException {
        int count = Math.min(signal.bytes(), MOST_BYTES);
        return window.read(header.position(record) + signal.offset(), count);
    }

    /** Nearly all records tell nothing but when they begin: a time, two marks, and zeros. */
    private static boolean saysSomething(ByteBuffer bytes) {
        int end = endOfFirst(bytes);
        boolean onlyTime = end > 2 && bytes.get(end - 1) == MARK && bytes.get(end - 2) == MARK;
        int first = 0;
        while (first < end && bytes.get(first) != MARK) {
            first++;
        }
        if (!onlyTime || first != end - 2) {
            return true;
        }
        for (int i = end; i < bytes.limit(); i++) {
            if (bytes.get(i) != 0) {
                return true;
            }
        }
        return false;
    }

    private static int endOfFirst(ByteBuffer bytes) {
        int end = 0;
        while (end < bytes.limit() && bytes.get(end) != 0) {
            end++;
        }
        return end;
    }

    private static List<String> lists(ByteBuffer bytes) {
        String text = StandardCharsets.UTF_8.decode(bytes).toString();
        return List.of(text.split("\\x00+", -1));
    }

    /** When a record begins, in seconds of the file; empty if it does not say. */
    OptionalDouble start(long record) throws IOException {
        for (EdfSignal signal : header.signals()) {
            if (signal.isAnnotations()) {
                ByteBuffer bytes = bytes(record, signal);
                ByteBuffer first = bytes.slice(0, endOfFirst(bytes));
                Matcher list = LIST.matcher(StandardCharsets.UTF_8.decode(first));
                return list.matches() ? OptionalDouble.of(Decimal.parse(list.group(1))) : OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }
}
