package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.MinMaxPyramid;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;

/** The whole of a recording, with what is seen of it in a frame. */
final class OverviewPainter implements BenchCanvas.Painter {
    private static final double POSES = 6; // px

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
        double from = view.all().x(view.window().from(), width);
        double to = view.all().x(view.window().to(), width);
        pen.setFill(palette.rule());
        pen.fillRect(from, 0, Math.max(2, to - from), height);
        pen.setLineWidth(1);
        for (MinMaxPyramid line : view.raw()) {
            draw(pen, view, line, height);
        }
        poses(pen, view, width, height);
        pen.setFill(palette.cursor());
        pen.fillRect(view.all().x(view.cursor(), width) - 0.75, 0, 1.5, height);
    }

    private void draw(GraphicsContext pen, BenchView view, MinMaxPyramid line, double height) {
        float[] range = line.range(view.all().from(), view.all().to());
        if (range[1] > range[0]) {
            LinePainter.Frame frame = new LinePainter.Frame(3, height - POSES - 6, range[0], range[1]);
            lines.draw(pen, line, view.all(), frame, view.palette().breath());
        }
    }

    private static void poses(GraphicsContext pen, BenchView view, double width, double height) {
        boolean other = false;
        for (Stretch pose : view.findings().poses()) {
            double from = view.all().x(pose.from(), width);
            pen.setFill(other ? view.palette().warm() : view.palette().breath());
            pen.fillRect(from, height - POSES + 2, view.all().x(pose.to(), width) - from - 1, POSES - 2);
            other = !other;
        }
    }
}
