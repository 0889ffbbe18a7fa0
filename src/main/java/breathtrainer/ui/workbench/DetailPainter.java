package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings.FoundOnset;
import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.BenchFindings.Uncounted;
import breathtrainer.bench.MinMaxPyramid;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;

/** A stretch of a recording: the breath as it was understood, above it as it was read, and what lies under it. */
final class DetailPainter implements BenchCanvas.Painter {
    private static final double RAW = 0.26; // of the height of both lines
    private static final double ROOM = 0.45; // above a usual breath, and below
    private static final double WORDS = 22; // px above the raw line, at the designed size
    private static final double MARK = 5; // px, as above
    private static final double LETTER = 6.4; // px, roughly

    private final Supplier<BenchView> seen;
    private final LinePainter lines = new LinePainter();

    DetailPainter(Supplier<BenchView> seen) {
        this.seen = seen;
    }

    @Override
    public void paint(GraphicsContext pen, double width, double height) {
        BenchView view = seen.get();
        pen.setFill(view.palette().ground());
        pen.fillRect(0, 0, width, height);
        pen.setTextBaseline(VPos.CENTER);
        double scale = BenchCanvas.scale(pen);
        double foot = height - LanePainter.HEIGHT * scale;
        double rawHeight = foot * RAW;
        gaps(pen, view, width, foot);
        uncounted(pen, view, width);
        for (MinMaxPyramid line : view.raw()) {
            raw(pen, view, line, rawHeight);
        }
        LinePainter.Frame level = LinePainter.Frame.ofLevel(rawHeight + 8 * scale, foot - rawHeight - 16 * scale, ROOM);
        guides(pen, view, level, width);
        if (view.run() != null) {
            lines.draw(
                    pen,
                    view.run().level(),
                    view.window(),
                    level,
                    view.palette().breath(),
                    2 * scale);
        }
        onsets(pen, view, level, width);
        new LanePainter(pen, view, width).paint(foot);
        TimeAxis.paint(pen, view, width, height);
    }

    private void raw(GraphicsContext pen, BenchView view, MinMaxPyramid line, double height) {
        float[] range = line.range(view.window().from(), view.window().to());
        if (range[1] >= range[0]) {
            double scale = BenchCanvas.scale(pen);
            double room = range[1] > range[0] ? 0 : 1;
            LinePainter.Frame frame = new LinePainter.Frame(
                    WORDS * scale, height - (WORDS + 2) * scale, range[0] - room, range[1] + room);
            lines.draw(pen, line, view.window(), frame, view.palette().raw(), scale);
        }
    }

    private static void guides(GraphicsContext pen, BenchView view, LinePainter.Frame level, double width) {
        pen.setStroke(view.palette().rule());
        pen.setLineWidth(1);
        for (double value : new double[] {0, 1}) {
            double y = Math.rint(level.y(value)) + 0.5;
            pen.strokeLine(0, y, width, y);
        }
    }

    private static void gaps(GraphicsContext pen, BenchView view, double width, double foot) {
        pen.setFill(view.palette().rule());
        for (Stretch gap : view.findings().gaps()) {
            double from = view.window().x(gap.from(), width);
            double to = view.window().x(gap.to(), width);
            if (to > 0 && from < width) {
                pen.fillRect(from, 0, Math.max(2, to - from), foot);
            }
        }
    }

    /** A movement that was no breath has a bar above it; the words stand beside the picture, and here where there is room. */
    private static void uncounted(GraphicsContext pen, BenchView view, double width) {
        pen.setFill(view.palette().warm());
        double scale = BenchCanvas.scale(pen);
        double free = 0;
        for (Uncounted not : view.findings().uncounted()) {
            double from = view.window().x(not.from(), width);
            double to = view.window().x(not.to(), width);
            if (to > 0 && from < width) {
                pen.fillRect(from, 2 * scale, Math.max(2, to - from), 3 * scale);
                double room = not.why().length() * LETTER * scale;
                if (from >= free && view.window().seconds() < 150) {
                    pen.fillText(not.why(), Math.max(2, from), 14 * scale);
                    free = from + room;
                }
            }
        }
    }

    private static void onsets(GraphicsContext pen, BenchView view, LinePainter.Frame level, double width) {
        if (view.window().seconds() > 1200) {
            return; // they would be a bar
        }
        double scale = BenchCanvas.scale(pen);
        for (FoundOnset onset : view.findings().onsets()) {
            double x = view.window().x(onset.time(), width);
            if (x >= -MARK * scale && x <= width + MARK * scale) {
                double y = onset.inhale() ? level.y(0) + 8 * scale : level.y(1) - 8 * scale;
                BenchShapes.onset(pen, x, y, onset.inhale(), view.palette());
            }
        }
    }
}
