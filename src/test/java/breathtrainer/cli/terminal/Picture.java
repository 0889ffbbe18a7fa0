package breathtrainer.cli.terminal;

import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import java.util.function.Consumer;

/** What was drawn, as text: each row ends with a bar, so that its blanks can be seen. */
public final class Picture {
    private Picture() {}

    public static String of(int columns, int rows, Consumer<Cells> drawing) {
        Cells cells = new Cells(new Size(columns, rows));
        drawing.accept(cells);
        return framed(cells.lines(Palette.PLAIN), columns);
    }

    static String framed(Iterable<String> lines, int columns) {
        StringBuilder picture = new StringBuilder();
        for (String line : lines) {
            picture.append(line).append(" ".repeat(columns - Cells.width(line))).append("|\n");
        }
        return picture.toString();
    }
}
