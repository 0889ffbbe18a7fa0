package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;

/** The lung level as a bar of one row, for where there is no room for the orb; its end moves by eighths of a column. */
final class LevelBar {
    /** The level at the right end: a deep breath goes beyond the usual one. */
    private static final double WIDEST = 1.25;

    private static final String[] FROM_LEFT = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"};

    private LevelBar() {}

    /**
     * @param level 0 = usual end of exhale, 1 = usual end of inhale
     */
    static void draw(Cells cells, Area area, double level, Style style, Glyphs glyphs) {
        double share = Math.max(0, Math.min(1, (level + WIDEST - 1) / (2 * WIDEST - 1)));
        int eighths = (int) Math.round(8 * share * area.columns());
        String bar = glyphs == Glyphs.UNICODE
                ? "█".repeat(eighths / 8) + FROM_LEFT[eighths % 8]
                : "#".repeat((eighths + 4) / 8);
        cells.put(area.row(), area.column(), bar, style);
    }
}
