package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the header of an EDF file: texts of fixed lengths, one after the other. */
final class EdfFields {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private final String file;
    private final ByteBuffer bytes;

    EdfFields(String file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** Without the spaces around it. */
    String text(int length) {
        byte[] text = new byte[length];
        bytes.get(text);
        return new String(text, StandardCharsets.ISO_8859_1).strip();
    }

    List<String> texts(int length, int count) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(length));
        }
        return texts;
    }

    /** @param what for a message: {@code "number of signals"} */
    long whole(int length, String what) throws RecordingException {
        double number = number(length, what);
        if (number != Math.rint(number)) {
            throw broken(length, what, Decimal.print(number, 0), "field.not-whole");
        }
        return (long) number;
    }

    double number(int length, String what) throws RecordingException {
        String text = text(length);
        double number = Decimal.parse(text);
        if (Double.isNaN(number)) {
            throw broken(length, what, text, "field.not-number");
        }
        return number;
    }

    private RecordingException broken(int length, String what, String text, String key) {
        return new RecordingException(TEXTS.text(key, file, bytes.position() - length, what, Excerpt.of(text)));
    }
}
