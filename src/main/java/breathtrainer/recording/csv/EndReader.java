package breathtrainer.recording.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Knows which character it read last. */
final class EndReader extends FilterReader {
    private char last = '\n';

    EndReader(Reader text) {
        super(text);
    }

    boolean endsWithLineBreak() {
        return last == '\n' || last == '\r';
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        last = c < 0 ? last : (char) c;
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        last = count > 0 ? buffer[offset + count - 1] : last;
        return count;
    }
}
