package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.MinMaxPyramid;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;

/** The whole of a recording. What is seen of it, and the cursor, lie above: they move with every frame. */
final class OverviewPainter implements BenchCanvas.Painter {
    private static final double POSES = 6; // px at the designed size

    private final Supplier<BenchView> seen;
    private final LinePainter lines = new LinePainter();

    OverviewPainter(Supplier<BenchView> seen) {
        this.seen = seen;
    }

    @Override
    public void paint(GraphicsContext pen, double width, double height) {
        BenchView view = seen.get();
        BenchPalette palette = view.palette();
        pen.setFill(palette.raised());
        pen.fillRect(0, 0, width, height);
        for (MinMaxPyramid line : view.raw()) {
            draw(pen, view, line, height);
        }
        poses(pen, view, width, height);
    }

    private void draw(GraphicsContext pen, BenchView view, MinMaxPyramid line, double height) {
        float[] range = line.range(view.all().from(), view.all().to());
        if (range[1] > range[0]) {
            double scale = BenchCanvas.scale(pen);
            double high = height - (POSES + 6) * scale;
            LinePainter.Frame frame = new LinePainter.Frame(3 * scale, high, range[0], range[1]);
            lines.draw(pen, line, view.all(), frame, view.palette().breath(), scale);
        }
    }

    private static void poses(GraphicsContext pen, BenchView view, double width, double height) {
        boolean other = false;
        double high = (POSES - 2) * BenchCanvas.scale(pen);
        for (Stretch pose : view.findings().poses()) {
            double from = view.all().x(pose.from(), width);
            pen.setFill(other ? view.palette().warm() : view.palette().breath());
            pen.fillRect(from, height - high, view.all().x(pose.to(), width) - from - 1, high);
            other = !other;
        }
    }
}
