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

    /** A time, perhaps a duration, and texts. */
    private static final Pattern LIST =
            Pattern.compile("([+-]\\d{1,20}(?:\\.\\d{0,20})?)(?:\\x15[^\\x14]*)?\\x14(.*)", Pattern.DOTALL);

    private final SeekableByteChannel channel;
    private final EdfHeader header;
    private final Remarks remarks;

    EdfAnnotations(SeekableByteChannel channel, EdfHeader header, Remarks remarks) {
        this.channel = channel;
        this.header = header;
        this.remarks = remarks;
    }

    void read() throws IOException {
        List<EdfSignal> signals =
                header.signals().stream().filter(EdfSignal::isAnnotations).toList();
        for (long record = 0; record < header.records() && !signals.isEmpty() && !remarks.isFull(); record++) {
            for (EdfSignal signal : signals) {
                for (String list : lists(record, signal)) {
                    add(list);
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

    private List<String> lists(long record, EdfSignal signal) throws IOException {
        int count = Math.min(signal.bytes(), MOST_BYTES);
        ByteBuffer bytes = EdfBlock.read(channel, header.position(record) + signal.offset(), count);
        String text = StandardCharsets.UTF_8.decode(bytes).toString();
        return List.of(text.split("\\x00+", -1));
    }

    /** When a record begins, in seconds of the file; empty if it does not say. */
    OptionalDouble start(long record) throws IOException {
        for (EdfSignal signal : header.signals()) {
            if (signal.isAnnotations()) {
                Matcher list = LIST.matcher(lists(record, signal).get(0));
                return list.matches() ? OptionalDouble.of(Decimal.parse(list.group(1))) : OptionalDouble.empty();
            }
        }
        return OptionalDouble.empty();
    }
}
