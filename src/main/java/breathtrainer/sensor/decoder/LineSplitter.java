package breathtrainer.sensor.decoder;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Cuts bytes into lines at {@code \n}, {@code \r\n} or {@code \r}. Empty lines are left out, and NUL bytes that stand around
 * what is printed.
 */
public final class LineSplitter {
    /** No sensor prints longer lines; what is longer is not text. */
    private static final int LONGEST = 512;
    /**
     * Bytes that come only this long after opening (s) begin a line: a port that is opened in the middle of a line goes on
     * with it at once, or after the 16 ms for which a USB adapter collects bytes.
     */
    private static final double QUIET_BEFORE_A_LINE = 0.05;

    /** Programs in C send the mark that ends a text along with it. One within a number stays: a digit may have been there. */
    private static final Pattern NUL_BESIDE_A_NUMBER = Pattern.compile("(?<![0-9.])\\x00+|\\x00+(?![0-9.\\x00])");

    private final byte[] line = new byte[LONGEST];
    private int length;
    private boolean whole = true;
    private double openedAt = Double.NaN;

    public void opened(double now) {
        length = 0;
        openedAt = now;
    }

    public void accept(byte[] bytes, double now, Consumer<TextLine> lines) {
        if (!Double.isNaN(openedAt) && bytes.length > 0) {
            whole = now - openedAt >= QUIET_BEFORE_A_LINE;
            openedAt = Double.NaN;
        }
        for (byte b : bytes) {
            if (b == '\n' || b == '\r') {
                end(now, lines);
            } else if (length < LONGEST) {
                line[length++] = b;
            } else {
                length = 0;
                whole = false;
            }
        }
    }

    private void end(double now, Consumer<TextLine> lines) {
        if (length > 0) {
            String printed = new String(line, 0, length, StandardCharsets.UTF_8);
            String text = printed.indexOf(0) < 0
                    ? printed
                    : NUL_BESIDE_A_NUMBER.matcher(printed).replaceAll("");
            if (!text.isEmpty()) {
                lines.accept(new TextLine(text, now, whole));
            }
        }
        length = 0;
        whole = true;
    }
}
