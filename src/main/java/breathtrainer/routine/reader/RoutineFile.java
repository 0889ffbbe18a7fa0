package breathtrainer.routine.reader;

import breathtrainer.routine.RoutineException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** From a file's bytes to its text. */
final class RoutineFile {
    /** In bytes; some 10 000 words, ten times a long routine. */
    static final int LARGEST = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private RoutineFile() {}

    static String text(Path file) throws RoutineException {
        Faults faults = new Faults(file.toString());
        String text = "";
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                text = text(in, faults);
            } catch (IOException e) {
                faults.addWholeFile("cannot be read; see whether you may open it");
            }
        } else {
            faults.addWholeFile(Files.exists(file) ? "is not a file" : "there is no such file");
        }
        faults.throwIfAny();
        return text;
    }

    /** The text, or an empty one and a fault. */
    static String text(InputStream in, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            faults.addWholeFile("is larger than " + LARGEST / 1024 + " KB; a routine is a short text");
            return "";
        }
        return decode(bytes, faults);
    }

    private static String decode(byte[] bytes, Faults faults) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            int lineBegins = text.lastIndexOf('\n') + 1;
            int line = (int) text.chars().filter(character -> character == '\n').count() + 1;
            faults.add(line, text.length() - lineBegins + 1, "this is not UTF-8; save the file as UTF-8 text");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
