package breathtrainer.recording.entry;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The first bytes of a file, by which its format is recognised. */
public final class FileStart {
    public static final int BYTES = 1 << 16;
    private static final int SURELY_TEXT = 512; // characters without a zero
    private static final int FEWEST_WIDE = 16; // bytes by which it is plain
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] bytes;

    FileStart(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Looks ahead: the stream stands at its first byte again afterwards. */
    public static FileStart of(BufferedInputStream content) throws IOException {
        content.mark(BYTES);
        byte[] bytes = content.readNBytes(BYTES);
        content.reset();
        return new FileStart(bytes);
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    /**
     * Text does not begin with zero characters among others; nearly every other kind of file does. Further down they come
     * when the machine was switched off while it wrote, and the lines around them are still good.
     */
    public boolean isText() {
        int zero = text().indexOf('\0');
        return zero < 0 || zero >= SURELY_TEXT;
    }

    /** The first characters, a byte each. */
    public String latin(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** UTF-8, or one of the two UTF-16 if a byte order mark says so; where it cannot be UTF-8 what Windows wrote of old. */
    public Charset charset() {
        if (startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (isWide(1)) {
            return StandardCharsets.UTF_16LE;
        }
        if (isWide(0)) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** Whether every other byte is zero, and none of the rest: UTF-16 without a mark. */
    private boolean isWide(int zeros) {
        int looked = Math.min(bytes.length - bytes.length % 2, SURELY_TEXT);
        for (int i = 0; i < looked; i++) {
            if ((bytes[i] == 0) != (i % 2 == zeros)) {
                return false;
            }
        }
        return looked >= FEWEST_WIDE;
    }

    /** The last character may be cut off. */
    private boolean isUtf8() {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        return !decoder.decode(ByteBuffer.wrap(bytes), text, bytes.length < BYTES)
                .isError();
    }

    /** Those that are surely not cut off. */
    public List<String> wholeLines() {
        List<String> lines = text().lines().toList();
        return bytes.length < BYTES || lines.size() < 2 ? lines : lines.subList(0, lines.size() - 1);
    }

    /** Without a byte order mark; may be cut off in the middle of a character. */
    public String text() {
        String text = new String(bytes, charset());
        return hasByteOrderMark(text) ? text.substring(1) : text;
    }

    /** Whether the text that a reader of {@link #charset} gives begins with a mark that belongs to no field. */
    public boolean hasByteOrderMark() {
        return hasByteOrderMark(new String(bytes, 0, Math.min(4, bytes.length), charset()));
    }

    private static boolean hasByteOrderMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    }

    private boolean startsWith(int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
