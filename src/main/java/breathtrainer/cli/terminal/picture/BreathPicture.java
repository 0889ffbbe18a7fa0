package breathtrainer.cli.terminal.picture;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;

/** The wearer's breath now: how full the lungs are, and the word for what the chest does. */
final class BreathPicture {
    private static final Texts TEXTS = Texts.of("cli.terminal.picture");

    /** Columns of the phase before the bar: an arrow, the longest word, a gap. */
    private static final int WORD = 10;

    private final Cells cells;
    private final CellLook look;
    private final double level;
    private final String word;
    private final Style style;

    BreathPicture(Cells cells, CellLook look, Snapshot now) {
        this.cells = cells;
        this.look = look;
        this.level = now.lungLevel();
        this.word = word(now.phase(), look.glyphs());
        this.style = Style.of(now.phase());
    }

    /** The disc, the word below it. */
    void drawOrb(Area area) {
        if (!area.isEmpty()) {
            Area disc = new Area(area.row(), area.column(), area.rows() - 1, area.columns());
            Disc.draw(cells, disc, level, style, look);
            int indent = (area.columns() - Cells.width(word)) / 2;
            cells.put(area.end() - 1, area.column() + indent, word, style);
        }
    }

    /** The word and the bar, in a row. */
    void drawBar(Area area) {
        if (!area.isEmpty()) {
            cells.put(area.row(), area.column(), word, style);
            Area bar = new Area(area.row(), area.column() + WORD, 1, area.columns() - WORD);
            if (!bar.isEmpty()) {
                LevelBar.draw(cells, bar, level, style, look.glyphs());
            }
        }
    }

    /** The arrows are those below the trace. */
    private static String word(Phase phase, Glyphs glyphs) {
        return switch (phase) {
            case INHALE -> glyphs.either("↑", "^") + " " + TEXTS.text("inhale");
            case EXHALE -> glyphs.either("↓", "v") + " " + TEXTS.text("exhale");
            case PAUSE -> glyphs.either("·", ".") + " " + TEXTS.text("pause");
            case UNKNOWN -> "";
        };
    }
}
