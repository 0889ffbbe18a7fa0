package breathtrainer.cli.terminal;

import java.io.PrintStream;
import java.util.List;

/** Lines that stay, one after the other, each there as soon as it is written. May be used from any thread. */
final class Paper {
    private final PrintStream out;
    private final Glyphs glyphs;
    private final int width;

    /**
     * @param width in cells at which a line is broken, its parts as far indented as itself
     */
    Paper(PrintStream out, Glyphs glyphs, int width) {
        this.out = out;
        this.glyphs = glyphs;
        this.width = width;
    }

    synchronized void write(List<String> lines) {
        for (String line : lines) {
            write(glyphs.fold(line));
        }
        if (!lines.isEmpty()) {
            out.flush();
        }
    }

    private void write(String line) {
        if (Cells.width(line) <= width) {
            out.print(line + "\n");
            return;
        }
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        Wrap.lines(line, width - indent.length()).forEach(part -> out.print(indent + part + "\n"));
    }

    /** In cells. */
    int width() {
        return width;
    }

    /** Whether nobody takes the lines any more, such as after {@code | head}. */
    boolean isUnread() {
        return out.checkError();
    }
}
