package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * What stands at the beginning of an EDF file.
 *
 * @param started day and time in figures, as {@code 2026-11-22T10:15:00}; empty if unknown
 * @param kind {@code EDF+C}, {@code EDF+D} or anything else for plain EDF
 * @param records whole data records that are there
 * @param micros microseconds that a record lasts
 */
record EdfHeader(String started, String kind, long records, double micros, List<EdfSignal> signals, boolean isTorn) {
    private static final Texts TEXTS = Texts.of("recording.edf");

    static final int BYTES = 256; // without those of the signals
    static final String WIDE = "\u00ffBIOSEMI"; // how BDF begins
    private static final double MICROS = 1e6; // in a second
    private static final int MOST_SIGNALS = 9999; // the largest number that the field can hold

    static EdfHeader read(String file, SeekableByteChannel channel) throws IOException {
        EdfFields fields = new EdfFields(file, EdfBlock.read(channel, 0, BYTES));
        int width = fields.text(8).startsWith(WIDE) ? EdfSignal.WIDE_SAMPLE_BYTES : EdfSignal.SAMPLE_BYTES;
        fields.text(80 + 80);
        String started = EdfDate.read(fields.text(8), fields.text(8));
        fields.text(8); // the header's length follows from the number of signals
        String kind = fields.text(44);
        long said = fields.whole(8, TEXTS.text("what.records"));
        double seconds = fields.number(8, TEXTS.text("what.duration"));
        long count = fields.whole(4, TEXTS.text("what.signals"));
        requireSignals(file, count, channel.size());
        EdfFields more = new EdfFields(file, EdfBlock.read(channel, BYTES, (int) count * EdfSignal.BYTES));
        List<EdfSignal> signals = EdfSignal.read(more, (int) count, width);
        EdfHeader header = new EdfHeader(started, kind, 0, Math.rint(seconds * MICROS), signals, false);
        return header.withRecords(said, channel.size());
    }

    private static void requireSignals(String file, long count, long size) throws RecordingException {
        if (count < 1 || count > MOST_SIGNALS || BYTES + count * EdfSignal.BYTES > size) {
            throw new RecordingException(TEXTS.text("signals.bytes", file, count, size));
        }
    }

    /** The number is -1 while a recording is being made; and a file may have been cut off. */
    private EdfHeader withRecords(long said, long size) {
        long length = recordBytes();
        long there = length == 0 ? 0 : (size - bytes()) / length;
        long records = said < 0 ? there : Math.min(said, there);
        return new EdfHeader(started, kind, records, micros, signals, said > there);
    }

    long bytes() {
        return BYTES + (long) signals.size() * EdfSignal.BYTES;
    }

    long recordBytes() {
        return signals.stream().mapToLong(EdfSignal::bytes).sum();
    }

    /** Where a record begins in the file; from 0. */
    long position(long record) {
        return bytes() + record * recordBytes();
    }

    /** What the format is called. */
    String words() {
        boolean wide = signals.stream().anyMatch(each -> each.width() == EdfSignal.WIDE_SAMPLE_BYTES);
        String plain = wide ? "BDF" : "EDF";
        return kind.startsWith(plain + "+") ? plain + "+" : plain;
    }

    boolean isDiscontinuous() {
        return kind.startsWith("EDF+D") || kind.startsWith("BDF+D");
    }
}
