package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;

/** Pose and part, and how far the routine is. */
final class Header {
    private static final Texts TEXTS = Texts.of("cli.terminal.picture");

    /** Columns that the pose's name has at least; with less the part gives way. */
    private static final int NAME = 10;

    private Header() {}

    static void draw(Cells cells, Area heading, Area progress, Snapshot now, Glyphs glyphs) {
        if (!heading.isEmpty()) {
            drawHeading(cells, heading, now, glyphs);
        }
        if (!progress.isEmpty()) {
            drawProgress(cells, progress, now.progress(), glyphs);
        }
    }

    private static void drawHeading(Cells cells, Area area, Snapshot now, Glyphs glyphs) {
        String part = now.guidance().part();
        String shown = part.isEmpty() ? "" : TEXTS.text("part", glyphs.fold(part));
        int room = area.columns() - Cells.width(shown) - 2;
        boolean both = !shown.isEmpty() && room >= NAME;
        if (both) {
            cells.put(area.row(), area.column() + room + 2, shown, Style.QUIET);
        }
        Wrap.lines(glyphs.fold(now.guidance().heading()), both ? room : area.columns(), 1, glyphs.cut())
                .forEach(line -> cells.put(area.row(), area.column(), line, Style.HEADING));
    }

    private static void drawProgress(Cells cells, Area area, double progress, Glyphs glyphs) {
        int done = (int) Math.round(Math.max(0, Math.min(1, progress)) * area.columns());
        String behind = glyphs.either("━", "=").repeat(done);
        String ahead = glyphs.either("─", "-").repeat(area.columns() - done);
        cells.put(area.row(), area.column(), behind, Style.PAUSE);
        cells.put(area.row(), area.column() + done, ahead, Style.QUIET);
    }
}
