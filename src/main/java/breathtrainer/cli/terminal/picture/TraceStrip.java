package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Dots;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.session.Trace;

/** The lung level of the last half minute, its newest value at the right, and below it where an onset was found. */
final class TraceStrip {
    private static final double ROOM = 0.2; // of a usual breath, above it and below

    private TraceStrip() {}

    /**
     * @param area its last row is for the onsets
     */
    static void draw(Cells cells, Area area, Trace trace, Glyphs glyphs) {
        Dots dots = new Dots(new Area(area.row(), area.column(), area.rows() - 1, area.columns()), glyphs);
        plot(trace, dots);
        dots.draw(cells, Style.PAUSE);
        for (Trace.Onset onset : trace.onsets()) {
            int column = at(onset.time(), trace, area.columns());
            if (column >= 0) {
                String mark = onset.inhale() ? glyphs.either("↑", "^") : glyphs.either("↓", "v");
                Style style = onset.inhale() ? Style.INHALE : Style.EXHALE;
                cells.put(area.end() - 1, area.column() + column, mark, style);
            }
        }
    }

    private static void plot(Trace trace, Dots dots) {
        int before = -1;
        for (int i = 0; i < trace.size(); i++) {
            int x = at(trace.time(i), trace, dots.width());
            int y = Float.isNaN(trace.level(i)) ? -1 : height(trace.level(i), dots.height());
            if (x >= 0 && y >= 0) {
                dots.setColumn(x, before < 0 ? y : before, y);
            }
            before = y;
        }
    }

    /** Which of so many columns a time falls into, below 0 where it is over the left edge. */
    private static int at(double time, Trace trace, int columns) {
        return (int) Math.floor(columns - 1 - (trace.end() - time) / Trace.SECONDS * columns + 0.5);
    }

    private static int height(double level, int rows) {
        double share = (Trace.bent(level, ROOM) + ROOM) / (1 + 2 * ROOM);
        return (int) Math.round((1 - share) * (rows - 1));
    }
}
