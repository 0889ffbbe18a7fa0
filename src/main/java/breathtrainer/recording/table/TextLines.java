package breathtrainer.recording.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, whichever way they end; never more of one than a table has. */
final class TextLines implements Closeable {
    /** A longer line is no line of numbers. In characters. */
    private static final int LONGEST = 1 << 16;

    private final Reader text;
    private long number;
    private int ahead;
    private boolean torn;

    TextLines(Reader text) throws IOException {
        this.text = new BufferedReader(text, LONGEST);
        this.ahead = this.text.read();
    }

    /** Without its end; null behind the last, and at a line without end. */
    @Nullable String next() throws IOException {
        if (ahead < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (ahead >= 0 && ahead != '\n' && ahead != '\r') {
            line.append((char) ahead);
            ahead = line.length() > LONGEST ? -1 : text.read();
        }
        torn = ahead < 0;
        int end = ahead;
        ahead = torn ? -1 : text.read();
        if (end == '\r' && ahead == '\n') {
            ahead = text.read();
        }
        number++;
        return line.toString();
    }

    /** Of the line that came last, from 1. */
    long number() {
        return number;
    }

    /** Whether no line break ends the line that came last. */
    boolean isTorn() {
        return torn;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
