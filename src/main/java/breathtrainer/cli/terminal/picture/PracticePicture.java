package breathtrainer.cli.terminal.picture;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.cli.terminal.cell.Wrap;
import breathtrainer.language.Texts;
import breathtrainer.session.Guidance;
import breathtrainer.session.Snapshot;
import java.util.List;

/** One picture of a practice: the same scene, size and look give the same lines. */
public final class PracticePicture {
    private static final Texts TEXTS = Texts.of("cli.terminal.picture");

    private final Cells cells;
    private final Scene scene;
    private final Snapshot now;
    private final Guidance guidance;
    private final CellLook look;
    private final Glyphs glyphs;

    private PracticePicture(Cells cells, Scene scene, CellLook look) {
        this.cells = cells;
        this.scene = scene;
        this.now = scene.snapshot();
        this.guidance = now.guidance();
        this.look = look;
        this.glyphs = look.glyphs();
    }

    /** One line a row of the terminal, all narrower than it is: what stands in its last column is easily erased. */
    public static List<String> lines(Scene scene, Size size, CellLook look) {
        Size drawn = new Size(Math.max(1, size.columns() - 1), size.rows());
        Cells cells = new Cells(drawn);
        new PracticePicture(cells, scene, look).draw(drawn);
        return cells.lines(look.palette());
    }

    /** As much as can be shown with the whole instruction. */
    private void draw(Size size) {
        Layout layout = Layout.of(size, Layout.Plan.ALL);
        for (Layout.Plan plan : Layout.Plan.values()) {
            if (!Words.fit(layout.words(), guidance, glyphs)) {
                layout = Layout.of(size, plan);
            }
        }
        draw(layout);
    }

    private void draw(Layout layout) {
        Header.draw(cells, layout.heading(), layout.progress(), now, glyphs);
        Words.draw(cells, layout.words(), guidance, look);
        BreathPicture breath = new BreathPicture(cells, look, now);
        breath.drawOrb(layout.orb());
        breath.drawBar(layout.bar());
        if (!layout.trace().isEmpty()) {
            TraceStrip.draw(cells, layout.trace(), now.trace(), glyphs);
        }
        writeNext(layout.next());
        Status status = Status.of(scene, glyphs);
        write(layout.status(), status.text(), status.style());
        Area keys = layout.keys();
        if (!keys.isEmpty()) {
            cells.put(keys.row(), keys.column(), KeyHints.of(scene, keys.columns(), glyphs), Style.QUIET);
        }
    }

    /** What comes after can wait while something is to be known. */
    private void writeNext(Area area) {
        String next = guidance.next().isEmpty() ? "" : TEXTS.text("next", guidance.next());
        String trouble = scene.recordingTrouble();
        write(area, trouble.isEmpty() ? next : trouble, trouble.isEmpty() ? Style.QUIET : Style.NOTICE);
    }

    /** Into the lowest rows of an area. */
    private void write(Area area, String text, Style style) {
        if (area.isEmpty()) {
            return;
        }
        List<String> lines = Wrap.lines(glyphs.fold(text), area.columns(), area.rows(), glyphs.cut());
        int row = area.end() - lines.size();
        for (String line : lines) {
            cells.put(row, area.column(), line, style);
            row++;
        }
    }
}
