package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Size;

/**
 * Where what goes. An area that finds no room is empty; the words of the moment are the last to go.
 *
 * @param heading pose and part
 * @param progress how far the routine is
 * @param words what to do now, and the count
 * @param orb the swelling disc, its phase below it; where there is no room for it, {@code bar} has the same in a row
 * @param trace lung level, and a row for the onsets
 * @param next what comes after
 * @param status signal, source, pause
 * @param keys what can be pressed
 */
record Layout(
        Area heading, Area progress, Area words, Area orb, Area bar, Area trace, Area next, Area status, Area keys) {
    /** Sizes, in cells, from which a part is shown: found by looking at frames of every size. */
    private static final int ROWS_FOR_STATUS = 3;

    private static final int ROWS_FOR_KEYS = 8;
    private static final int ROWS_FOR_PROGRESS = 10;
    private static final int ROWS_FOR_NEXT = 12;
    private static final int ROWS_FOR_AIR = 16;
    private static final int ROWS_FOR_TRACE = 18;
    private static final int ROWS_FOR_ORB = 7;
    private static final int COLUMNS_FOR_ORB = 50;
    private static final int COLUMNS_FOR_MARGIN = 40;
    private static final int MARGIN = 2;
    private static final int HIGHEST_TRACE = 12;

    /** What may be left out so that the words have room, from nothing on. */
    enum Plan {
        ALL,
        WITHOUT_TRACE,
        WITHOUT_TRACE_AND_ORB
    }

    /**
     * @param size of what is drawn on: a column less than the terminal
     */
    static Layout of(Size size, Plan plan) {
        int margin = size.columns() >= COLUMNS_FOR_MARGIN ? MARGIN : 0;
        Area all = new Area(0, margin, size.rows(), size.columns() - margin - Math.max(0, margin - 1));
        int rows = size.rows();
        int air = from(ROWS_FOR_AIR, rows);

        Area heading = top(all, 0, from(2, rows));
        Area progress = top(all, heading.end(), from(ROWS_FOR_PROGRESS, rows));
        Area keys = bottom(all, rows, from(ROWS_FOR_KEYS, rows));
        Area status = bottom(all, keys.row(), from(ROWS_FOR_STATUS, rows) + air);
        Area next = bottom(all, status.row(), from(ROWS_FOR_NEXT, rows));
        int traceRows = plan == Plan.ALL && rows >= ROWS_FOR_TRACE ? Math.min(HIGHEST_TRACE, (rows - 12) / 3 + 1) : 0;
        Area trace = bottom(all, next.row(), traceRows);
        Area middle = between(all, progress.end() + air, trace.row() - air);
        boolean orb = plan != Plan.WITHOUT_TRACE_AND_ORB
                && size.columns() >= COLUMNS_FOR_ORB
                && middle.rows() >= ROWS_FOR_ORB;
        return orb
                ? withOrb(heading, progress, middle, trace, next, status, keys)
                : withBar(heading, progress, middle, trace, next, status, keys);
    }

    private static Layout withOrb(
            Area heading, Area progress, Area middle, Area trace, Area next, Area status, Area keys) {
        int orbColumns = Math.min(2 * middle.rows(), 2 * middle.columns() / 5);
        int wordColumns = middle.columns() - orbColumns - MARGIN;
        Area words = new Area(middle.row(), middle.column(), middle.rows(), wordColumns);
        Area orb = new Area(middle.row(), words.column() + wordColumns + MARGIN, middle.rows(), orbColumns);
        Area bar = new Area(middle.end(), middle.column(), 0, 0);
        return new Layout(heading, progress, words, orb, bar, trace, next, status, keys);
    }

    private static Layout withBar(
            Area heading, Area progress, Area middle, Area trace, Area next, Area status, Area keys) {
        int barRows = middle.rows() >= 3 ? 1 : 0;
        Area words = between(middle, middle.row(), middle.end() - barRows);
        Area bar = new Area(words.end(), middle.column(), barRows, middle.columns());
        Area orb = new Area(middle.row(), middle.column(), 0, 0);
        return new Layout(heading, progress, words, orb, bar, trace, next, status, keys);
    }

    /** 1 if there are so many rows. */
    private static int from(int least, int rows) {
        return rows >= least ? 1 : 0;
    }

    private static Area top(Area all, int row, int rows) {
        return new Area(row, all.column(), rows, all.columns());
    }

    private static Area bottom(Area all, int end, int rows) {
        return new Area(end - rows, all.column(), rows, all.columns());
    }

    private static Area between(Area all, int row, int end) {
        return new Area(row, all.column(), end - row, all.columns());
    }
}
