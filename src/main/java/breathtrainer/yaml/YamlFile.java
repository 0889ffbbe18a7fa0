package breathtrainer.yaml;

import breathtrainer.language.Texts;
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
public final class YamlFile {
    private static final Texts TEXTS = Texts.of("yaml");

    /** In bytes; some 10 000 words, ten times a long routine or figure. */
    public static final int LARGEST = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YamlFile() {}

    /** The text of a file, or an empty one and a fault. */
    public static String text(Path file, Faults faults) {
        String text = "";
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                text = text(in, faults);
            } catch (IOException e) {
                faults.addWholeFile(TEXTS.text("file.unreadable"));
            }
        } else {
            faults.addWholeFile(TEXTS.text(Files.exists(file) ? "file.not" : "file.missing"));
        }
        return text;
    }

    /** The text, or an empty one and a fault. */
    public static String text(InputStream in, Faults faults) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            faults.addWholeFile(TEXTS.text("file.large", LARGEST / 1024));
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
            faults.add(line, text.length() - lineBegins + 1, TEXTS.text("file.encoding"));
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
