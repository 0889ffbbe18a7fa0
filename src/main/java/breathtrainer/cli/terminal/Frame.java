package breathtrainer.cli.terminal;

import breathtrainer.session.Guidance;
import breathtrainer.session.Snapshot;
import java.util.List;

/** One picture of a practice: the same scene, size and look give the same lines. */
final class Frame {
    private final Cells cells;
    private final Scene scene;
    private final Snapshot now;
    private final Guidance guidance;
    private final Look look;
    private final Glyphs glyphs;

    private Frame(Cells cells, Scene scene, Look look) {
        this.cells = cells;
        this.scene = scene;
        this.now = scene.snapshot();
        this.guidance = now.guidance();
        this.look = look;
        this.glyphs = look.glyphs();
    }

    /** One line a row of the terminal, all narrower than it is: what stands in its last column is easily erased. */
    static List<String> lines(Scene scene, Size size, Look look) {
        Size drawn = new Size(Math.max(1, size.columns() - 1), size.rows());
        Cells cells = new Cells(drawn);
        new Frame(cells, scene, look).draw(drawn);
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
        heading(layout.heading());
        progress(layout.progress());
        Words.draw(cells, layout.words(), guidance, look);
        orb(layout.orb());
        bar(layout.bar());
        if (!layout.trace().isEmpty()) {
            TraceStrip.draw(cells, layout.trace(), now.trace(), glyphs);
        }
        next(layout.next());
        status(layout.status());
        if (!layout.keys().isEmpty()) {
            put(layout.keys(), KeyHints.of(scene, layout.keys().columns(), glyphs), Style.QUIET);
        }
    }

    private void heading(Area area) {
        if (area.isEmpty()) {
            return;
        }
        String part = guidance.part().isEmpty() ? "" : "part " + glyphs.fold(guidance.part());
        String mark = glyphs.either("…", "...");
        int room = area.columns() - (part.isEmpty() ? 0 : part.length() + 2);
        boolean both = room >= 10;
        for (String line : Wrap.lines(glyphs.fold(guidance.heading()), both ? room : area.columns(), 1, mark)) {
            put(area, line, Style.HEADING);
        }
        if (both) {
            cells.put(area.row(), area.column() + area.columns() - part.length(), part, Style.QUIET);
        }
    }

    private void progress(Area area) {
        if (!area.isEmpty()) {
            int done = (int) Math.round(Math.max(0, Math.min(1, now.progress())) * area.columns());
            put(area, glyphs.either("━", "=").repeat(done), Style.PAUSE);
            String ahead = glyphs.either("─", "-").repeat(area.columns() - done);
            cells.put(area.row(), area.column() + done, ahead, Style.QUIET);
        }
    }

    private void orb(Area area) {
        if (!area.isEmpty()) {
            Area disc = new Area(area.row(), area.column(), area.rows() - 1, area.columns());
            Orb.draw(cells, disc, now.lungLevel(), Style.of(now.phase()), look);
            String phase = phase();
            int indent = (area.columns() - Cells.width(phase)) / 2;
            cells.put(area.end() - 1, area.column() + indent, phase, Style.of(now.phase()));
        }
    }

    private void bar(Area area) {
        if (!area.isEmpty()) {
            int word = 10;
            put(area, phase(), Style.of(now.phase()));
            Area bar = new Area(area.row(), area.column() + word, 1, area.columns() - word);
            if (!bar.isEmpty()) {
                LevelBar.draw(cells, bar, now.lungLevel(), Style.of(now.phase()), glyphs);
            }
        }
    }

    private String phase() {
        return switch (now.phase()) {
            case INHALE -> glyphs.either("↑", "^") + " inhale";
            case EXHALE -> glyphs.either("↓", "v") + " exhale";
            case PAUSE -> glyphs.either("·", ".") + " pause";
            case UNKNOWN -> "";
        };
    }

    private void next(Area area) {
        if (!area.isEmpty() && !guidance.next().isEmpty()) {
            String text = glyphs.fold("Next: " + guidance.next());
            Wrap.lines(text, area.columns(), 1, glyphs.either("…", "..."))
                    .forEach(line -> put(area, line, Style.QUIET));
        }
    }

    private void status(Area area) {
        Status status = Status.of(scene, glyphs);
        List<String> lines =
                Wrap.lines(glyphs.fold(status.text()), area.columns(), area.rows(), glyphs.either("…", "..."));
        int row = area.end() - lines.size();
        for (String line : lines) {
            cells.put(row, area.column(), line, status.style());
            row++;
        }
    }

    private void put(Area area, String text, Style style) {
        cells.put(area.row(), area.column(), text, style);
    }
}
