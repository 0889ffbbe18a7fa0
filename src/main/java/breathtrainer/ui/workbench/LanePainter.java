package breathtrainer.ui.workbench;

import breathtrainer.bench.BenchFindings;
import breathtrainer.bench.BenchFindings.FoundOnset;
import breathtrainer.bench.BenchFindings.Said;
import breathtrainer.bench.BenchFindings.Stretch;
import breathtrainer.bench.HandMark;
import breathtrainer.language.Texts;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** What lies under the breath, a lane each: marks, poses, holds, commands, quality. */
final class LanePainter {
    private static final Texts TEXTS = Texts.of("ui.workbench");
    private static final double LANE = 24; // px
    private static final int LANES = 5;
    static final double HEIGHT = LANES * LANE + TimeAxis.HEIGHT;
    private static final double LETTER = 6.6; // px, roughly
    private static final double OFTEN = 1200; // seconds: more of them would be a bar

    void paint(GraphicsContext pen, BenchView view, double width, double top) {
        BenchFindings findings = view.findings();
        pen.setTextAlign(TextAlignment.LEFT);
        rules(pen, view, width, top);
        marks(pen, view, width, top + LANE / 2);
        stretches(pen, view, findings.poses(), width, top + LANE);
        stretches(pen, view, findings.holds(), width, top + 2 * LANE);
        commands(pen, view, findings.commands(), width, top + 3 * LANE);
        quality(pen, view, width, top + 4 * LANE);
        names(pen, view, top);
    }

    private static void rules(GraphicsContext pen, BenchView view, double width, double top) {
        pen.setFill(view.palette().raised());
        pen.fillRect(0, top, width, LANES * LANE);
        pen.setStroke(view.palette().rule());
        pen.setLineWidth(1);
        for (int lane = 0; lane <= LANES; lane++) {
            double y = Math.rint(top + lane * LANE) + 0.5;
            pen.strokeLine(0, y, width, y);
        }
    }

    private static void names(GraphicsContext pen, BenchView view, double top) {
        String[] names = {
            TEXTS.text("lane.marks"),
            TEXTS.text("lane.pose"),
            TEXTS.text("lane.hold"),
            TEXTS.text("lane.command"),
            TEXTS.text("lane.quality")
        };
        pen.setTextAlign(TextAlignment.LEFT);
        for (int lane = 0; lane < LANES; lane++) {
            double y = top + (lane + 0.5) * LANE;
            pen.setFill(view.palette().raised());
            pen.fillRect(0, y - LANE / 2 + 1, 62, LANE - 2);
            pen.setFill(view.palette().quiet());
            pen.fillText(names[lane], 6, y);
        }
    }

    private static void marks(GraphicsContext pen, BenchView view, double width, double y) {
        if (view.window().seconds() > OFTEN) {
            return;
        }
        for (HandMark mark : view.comparison().hits()) {
            inside(view, mark.time(), width, x -> BenchShapes.hit(pen, x, y, ofMark(view, mark.inhale())));
        }
        for (HandMark mark : view.comparison().misses()) {
            inside(view, mark.time(), width, x -> BenchShapes.miss(pen, x, y, ofMark(view, mark.inhale())));
        }
        for (FoundOnset extra : view.comparison().extras()) {
            inside(
                    view,
                    extra.time(),
                    width,
                    x -> BenchShapes.extra(pen, x, y, view.palette().warm()));
        }
    }

    private static Color ofMark(BenchView view, boolean inhale) {
        return inhale ? view.palette().breath() : view.palette().words();
    }

    /** Draws at a place. */
    private interface At {
        void x(double x);
    }

    private static void inside(BenchView view, double time, double width, At draw) {
        double x = view.window().x(time, width);
        if (x > -LANE && x < width + LANE) {
            draw.x(x);
        }
    }

    private static void stretches(
            GraphicsContext pen, BenchView view, List<Stretch> stretches, double width, double top) {
        for (Stretch each : stretches) {
            double from = view.window().x(each.from(), width);
            double to = view.window().x(each.to(), width);
            if (to > 0 && from < width) {
                pen.setFill(view.palette().rule());
                pen.fillRoundRect(from, top + 3, Math.max(1, to - from - 2), LANE - 6, 6, 6);
                double left = Math.max(68, from + 6);
                if (each.words().length() * LETTER < Math.min(to, width) - left) {
                    pen.setFill(view.palette().words());
                    pen.fillText(each.words(), left, top + LANE / 2);
                }
            }
        }
    }

    private static void commands(GraphicsContext pen, BenchView view, List<Said> commands, double width, double top) {
        double free = 64;
        for (Said each : commands) {
            double x = view.window().x(each.time(), width);
            if (x >= 0 && x <= width) {
                pen.setFill(view.palette().warm());
                pen.fillRect(x - 1, top + 4, 2, LANE - 8);
                if (x >= free) {
                    pen.fillText(each.word(), x + 4, top + LANE / 2);
                    free = x + 10 + each.word().length() * LETTER;
                }
            }
        }
    }

    private static void quality(GraphicsContext pen, BenchView view, double width, double top) {
        pen.setFill(view.palette().breath());
        double free = 0;
        for (FoundOnset onset : view.findings().onsets()) {
            double x = view.window().x(onset.time(), width);
            if (x >= free && x <= width) {
                double height = Math.max(1, onset.quality() * (LANE - 6));
                pen.fillRect(x, top + LANE - 3 - height, 3, height);
                free = x + 4;
            }
        }
    }
}
