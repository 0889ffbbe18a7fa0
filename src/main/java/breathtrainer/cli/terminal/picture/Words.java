package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.session.Guidance;
import java.util.List;

/** What to do now, more about it, and at the bottom, always at the same place, the count. */
final class Words {
    private final Cells cells;
    private final CellLook look;
    private final Area area;
    private final String instruction;
    private final String detail;
    private final CountBlock count;

    private Words(Cells cells, CellLook look, Area area, Guidance guidance) {
        this.cells = cells;
        this.look = look;
        this.area = area;
        this.instruction = look.glyphs().fold(guidance.instruction());
        this.detail = look.glyphs().fold(guidance.detail());
        int left = area.rows() - Wrap.lines(instruction, area.columns()).size();
        this.count = CountBlock.of(guidance, area, left, look.glyphs());
    }

    static void draw(Cells cells, Area area, Guidance guidance, CellLook look) {
        if (!area.isEmpty()) {
            new Words(cells, look, area, guidance).draw();
        }
    }

    /** Whether the whole instruction has room. */
    static boolean fit(Area area, Guidance guidance, Glyphs glyphs) {
        int count = guidance.count().isEmpty() ? 0 : 1;
        List<String> lines = Wrap.lines(glyphs.fold(guidance.instruction()), Math.max(1, area.columns()));
        return lines.size() + count <= area.rows();
    }

    private void draw() {
        int bottom = area.end() - count.rows();
        String mark = look.glyphs().cut();
        List<String> first = Wrap.lines(instruction, area.columns(), bottom - area.row(), mark);
        draw(first, area.row(), Style.HEADING);
        int left = bottom - area.row() - first.size();
        List<String> second = Wrap.lines(detail, area.columns(), left, mark);
        draw(second, bottom - left + (second.size() < left ? 1 : 0), Style.QUIET);
        count.draw(cells, bottom, area.column(), look.glyphs());
    }

    private void draw(List<String> lines, int from, Style style) {
        int row = from;
        for (String line : lines) {
            cells.put(row, area.column(), line, style);
            row++;
        }
    }
}
