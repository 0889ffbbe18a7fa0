package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;

/** A disc that swells as the wearer's chest does; its edge moves by eighths of a row. */
final class Disc {
    /** Of the largest radius, at the usual end of an exhale. */
    private static final double EMPTY = 0.38;
    /** Of the largest radius, at the usual end of an inhale: room is left for a deep breath. */
    private static final double FULL = 0.88;
    /** A cell is about twice as high as it is wide. */
    private static final double COLUMNS_IN_A_ROW = 2;

    private static final String[] FROM_BELOW = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

    private final Cells cells;
    private final CellLook look;
    private final Style style;
    private final Area area;
    private final double radius;

    private Disc(Cells cells, CellLook look, Style style, Area area, double radius) {
        this.cells = cells;
        this.look = look;
        this.style = style;
        this.area = area;
        this.radius = radius;
    }

    /**
     * @param level 0 = usual end of exhale, 1 = usual end of inhale
     */
    static void draw(Cells cells, Area area, double level, Style style, CellLook look) {
        double largest = Math.min(area.rows(), area.columns() / COLUMNS_IN_A_ROW) / 2;
        double share = Math.max(0, Math.min(1, EMPTY + (FULL - EMPTY) * level));
        new Disc(cells, look, style, area, largest * share).draw();
    }

    private void draw() {
        double middle = area.rows() / 2.0;
        for (int column = 0; column < area.columns(); column++) {
            double away = (column + 0.5 - area.columns() / 2.0) / COLUMNS_IN_A_ROW;
            if (Math.abs(away) < radius) {
                double half = Math.sqrt(radius * radius - away * away);
                drawColumn(column, middle - half, middle + half);
            }
        }
    }

    /** Fills a column between two heights, in rows from the area's top. */
    private void drawColumn(int column, double top, double bottom) {
        for (int row = 0; row < area.rows(); row++) {
            double from = Math.max(top, row);
            double to = Math.min(bottom, row + 1);
            int eighths = (int) Math.round(8 * (to - from));
            if (eighths > 0) {
                boolean hangs = from == row && eighths < 8;
                put(row, column, eighths, hangs);
            }
        }
    }

    private void put(int row, int column, int eighths, boolean hangs) {
        int y = area.row() + row;
        int x = area.column() + column;
        if (look.glyphs() == Glyphs.ASCII) {
            cells.put(y, x, ascii(eighths, hangs), style);
        } else if (!hangs) {
            cells.put(y, x, FROM_BELOW[eighths], style);
        } else if (look.palette().canReverse()) {
            cells.putReversed(y, x, FROM_BELOW[8 - eighths], style);
        } else {
            cells.put(y, x, eighths >= 6 ? "█" : eighths >= 3 ? "▀" : "▔", style);
        }
    }

    private static String ascii(int eighths, boolean hangs) {
        if (eighths >= 6) {
            return "#";
        }
        if (eighths >= 3) {
            return hangs ? "\"" : "o";
        }
        return hangs ? "'" : ".";
    }
}
