package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.Remarks;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * What an annotator wrote beside a record, in {@code belt.atr}: words at their times. Marks without words, such as one on
 * each heartbeat, are left alone.
 */
final class WfdbNotes {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private static final String ENDING = ".atr";
    private static final int CODE_SHIFT = 10; // bits below it: how long after the one ahead
    private static final int STEP = 0x3FF;
    private static final int SKIP = 59;
    private static final int NUMBER = 60; // with 61 and 62: of what is marked, not when
    private static final int CHANNEL = 62;
    private static final int WORDS = 63;

    private final InputStream bytes;
    private final double rate;
    private final Remarks remarks;
    private long frame;

    private WfdbNotes(InputStream bytes, double rate, Remarks remarks) {
        this.bytes = bytes;
        this.rate = rate;
        this.remarks = remarks;
    }

    /**
     * Reads them, if there are any.
     *
     * @param rate frames a second
     */
    static void beside(Path header, double rate, Remarks remarks, FaultLog faults) throws IOException {
        String name = String.valueOf(header.getFileName()).replaceFirst("\\.hea(?:\\.gz)?$", "");
        Path file = header.resolveSibling(name + ENDING);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            new WfdbNotes(bytes, rate, remarks).read();
        } catch (EOFException e) {
            faults.add(0, TEXTS.text("notes.end", file.getFileName()));
        }
    }

    private void read() throws IOException {
        for (OptionalInt word = word(); word.orElse(0) != 0 && !remarks.isFull(); word = word()) {
            int code = word.getAsInt() >> CODE_SHIFT;
            int step = word.getAsInt() & STEP;
            if (code == SKIP) {
                frame += must() << Short.SIZE | must(); // the higher half comes first, with the sign
            } else if (code == WORDS) {
                words(step);
            } else if (code < NUMBER || code > CHANNEL) {
                frame += step;
            }
        }
    }

    private void words(int length) throws IOException {
        byte[] text = bytes.readNBytes(length + length % 2);
        if (text.length < length) {
            throw new EOFException();
        }
        String said = new String(text, 0, length, StandardCharsets.UTF_8).strip();
        if (!said.isEmpty() && frame >= 0) {
            remarks.add(BigDecimal.valueOf(frame / rate).toPlainString(), said);
        }
    }

    /** The lower byte first; empty at the end. */
    private OptionalInt word() throws IOException {
        int low = bytes.read();
        int high = bytes.read();
        return high < 0 ? OptionalInt.empty() : OptionalInt.of(high << Byte.SIZE | low);
    }

    private int must() throws IOException {
        return word().orElseThrow(EOFException::new);
    }
}
