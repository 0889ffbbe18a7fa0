package breathtrainer.cli.terminal.story;

import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.text.VisibleText;
import java.io.PrintStream;
import java.util.List;

/** Lines that stay, one after the other, each there as soon as it is written. May be used from any thread. */
public final class Paper {
    private final PrintStream out;
    private final Glyphs glyphs;
    private final int width;

    /**
     * @param width in cells at which a line is broken, its parts as far indented as itself
     */
    public Paper(PrintStream out, Glyphs glyphs, int width) {
        this.out = out;
        this.glyphs = glyphs;
        this.width = width;
    }

    public synchronized void write(List<String> lines) {
        for (String line : lines) {
            write(glyphs.fold(VisibleText.line(line)));
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
    public int width() {
        return width;
    }

    /** Whether nobody takes the lines any more, such as after {@code | head}. */
    public boolean isUnread() {
        return out.checkError();
    }
}
