package breathtrainer.cli.terminal.cell;

import breathtrainer.text.VisibleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jline.utils.WCWidth;

/**
 * A rectangle of characters, each with its style: what is put beyond its edge is cut off. A character that is two cells
 * wide fills the second with an empty text.
 */
public final class Cells {
    private record Cell(String text, Style style, boolean reversed) {
        static final Cell BLANK = new Cell(" ", Style.BODY, false);

        boolean looksLike(Cell other) {
            return style == other.style && reversed == other.reversed;
        }
    }

    private final Size size;
    private final Cell[][] cells;

    public Cells(Size size) {
        this.size = size;
        this.cells = new Cell[size.rows()][size.columns()];
        for (Cell[] row : cells) {
            Arrays.fill(row, Cell.BLANK);
        }
    }

    /** How many cells a text takes. */
    public static int width(String text) {
        return VisibleText.line(text)
                .codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    public void put(int row, int column, String text, Style style) {
        put(row, column, text, style, false);
    }

    /** Foreground and background change places. */
    public void putReversed(int row, int column, String text, Style style) {
        put(row, column, text, style, true);
    }

    private void put(int row, int column, String text, Style style, boolean reversed) {
        if (row < 0 || row >= size.rows()) {
            return;
        }
        int next = column;
        for (int point : VisibleText.line(text).codePoints().toArray()) {
            next = put(cells[row], next, point, style, reversed);
        }
    }

    /** Returns the column after it. */
    private static int put(Cell[] row, int column, int point, Style style, boolean reversed) {
        int width = WCWidth.wcwidth(point);
        if (width == 0 && column > 0 && column <= row.length) {
            Cell before = row[column - 1];
            row[column - 1] = new Cell(before.text + Character.toString(point), before.style, before.reversed);
        }
        if (width <= 0) {
            return column;
        }
        if (column >= 0 && column + width <= row.length) {
            row[column] = new Cell(Character.toString(point), style, reversed);
            for (int i = 1; i < width; i++) {
                row[column + i] = new Cell("", style, reversed);
            }
        }
        return column + width;
    }

    /** From the top; without the blanks at a line's end. */
    public List<String> lines(Palette palette) {
        List<String> lines = new ArrayList<>(size.rows());
        for (Cell[] row : cells) {
            lines.add(line(row, palette));
        }
        return lines;
    }

    private static String line(Cell[] row, Palette palette) {
        int end = row.length;
        while (end > 0 && row[end - 1].equals(Cell.BLANK)) {
            end--;
        }
        StringBuilder line = new StringBuilder();
        for (int start = 0, next; start < end; start = next) {
            StringBuilder run = new StringBuilder();
            for (next = start; next < end && row[next].looksLike(row[start]); next++) {
                run.append(row[next].text);
            }
            line.append(palette.paint(run.toString(), row[start].style, row[start].reversed));
        }
        return line.toString();
    }
}
