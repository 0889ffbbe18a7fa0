package breathtrainer.text;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** The one door for text to a terminal or a log: what passes it is {@link VisibleText#lines}. */
public final class VisibleWriter extends FilterWriter {
    private static final String LINE_END = System.lineSeparator();

    public VisibleWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character));
    }

    @Override
    public void write(char[] characters, int from, int count) throws IOException {
        write(String.valueOf(characters, from, count));
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
        write(text.substring(from, from + count));
    }

    /** Where a line ends with two characters, both end it. */
    @Override
    public void write(String text) throws IOException {
        out.write(VisibleText.lines(text.replace(LINE_END, "\n")).replace("\n", LINE_END));
    }
}
