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

/** What lies under the breath, a lane each: marks, poses, holds, commands, quality. Lengths are those of the designed size. */
final class LanePainter {
    private static final Texts TEXTS = Texts.of("ui.workbench");
    private static final double LANE = 24; // px
    private static final double NAMES = 62; // px that the names of the lanes take
    private static final int LANES = 5;
    static final double HEIGHT = LANES * LANE + TimeAxis.HEIGHT;
    private static final double LETTER = 6.6; // px, roughly
    private static final double OFTEN = 1200; // seconds: more of them would be a bar

    private final GraphicsContext pen;
    private final BenchView view;
    private final double width;
    private final double scale;
    private final double lane;

    LanePainter(GraphicsContext pen, BenchView view, double width) {
        this.pen = pen;
        this.view = view;
        this.width = width;
        this.scale = BenchCanvas.scale(pen);
        this.lane = LANE * scale;
    }

    void paint(double top) {
        BenchFindings findings = view.findings();
        pen.setTextAlign(TextAlignment.LEFT);
        rules(top);
        marks(top + lane / 2);
        stretches(findings.poses(), top + lane);
        stretches(findings.holds(), top + 2 * lane);
        commands(findings.commands(), top + 3 * lane);
        quality(top + 4 * lane);
        names(top);
    }

    private void rules(double top) {
        pen.setFill(view.palette().raised());
        pen.fillRect(0, top, width, LANES * lane);
        pen.setStroke(view.palette().rule());
        pen.setLineWidth(1);
        for (int i = 0; i <= LANES; i++) {
            double y = Math.rint(top + i * lane) + 0.5;
            pen.strokeLine(0, y, width, y);
        }
    }

    private void names(double top) {
        String[] names = {
            TEXTS.text("lane.marks"),
            TEXTS.text("lane.pose"),
            TEXTS.text("lane.hold"),
            TEXTS.text("lane.command"),
            TEXTS.text("lane.quality")
        };
        pen.setTextAlign(TextAlignment.LEFT);
        for (int i = 0; i < LANES; i++) {
            double y = top + (i + 0.5) * lane;
            pen.setFill(view.palette().raised());
            pen.fillRect(0, y - lane / 2 + 1, NAMES * scale, lane - 2);
            pen.setFill(view.palette().quiet());
            pen.fillText(names[i], 6 * scale, y);
        }
    }

    private void marks(double y) {
        if (view.window().seconds() > OFTEN) {
            return;
        }
        for (HandMark mark : view.comparison().hits()) {
            inside(mark.time(), x -> BenchShapes.hit(pen, x, y, ofMark(mark.inhale())));
        }
        for (HandMark mark : view.comparison().misses()) {
            inside(mark.time(), x -> BenchShapes.miss(pen, x, y, ofMark(mark.inhale())));
        }
        for (FoundOnset extra : view.comparison().extras()) {
            inside(
                    extra.time(),
                    x -> BenchShapes.extra(pen, x, y, view.palette().warm()));
        }
    }

    private Color ofMark(boolean inhale) {
        return inhale ? view.palette().breath() : view.palette().words();
    }

    /** Draws at a place. */
    private interface At {
        void x(double x);
    }

    private void inside(double time, At draw) {
        double x = view.window().x(time, width);
        if (x > -lane && x < width + lane) {
            draw.x(x);
        }
    }

    private void stretches(List<Stretch> stretches, double top) {
        for (Stretch each : stretches) {
            double from = view.window().x(each.from(), width);
            double to = view.window().x(each.to(), width);
            if (to > 0 && from < width) {
                pen.setFill(view.palette().rule());
                double round = 6 * scale;
                pen.fillRoundRect(from, top + round / 2, Math.max(1, to - from - 2), lane - round, round, round);
                double left = Math.max(NAMES * scale, from) + 6 * scale;
                if (room(each.words()) < Math.min(to, width) - left) {
                    pen.setFill(view.palette().words());
                    pen.fillText(each.words(), left, top + lane / 2);
                }
            }
        }
    }

    private double room(String words) {
        return words.length() * LETTER * scale;
    }

    private void commands(List<Said> commands, double top) {
        double free = (NAMES + 2) * scale;
        for (Said each : commands) {
            double x = view.window().x(each.time(), width);
            if (x >= 0 && x <= width) {
                pen.setFill(view.palette().warm());
                pen.fillRect(x - scale, top + 4 * scale, 2 * scale, lane - 8 * scale);
                if (x >= free) {
                    pen.fillText(each.word(), x + 4 * scale, top + lane / 2);
                    free = x + 10 * scale + room(each.word());
                }
            }
        }
    }

    private void quality(double top) {
        pen.setFill(view.palette().breath());
        double free = 0;
        for (FoundOnset onset : view.findings().onsets()) {
            double x = view.window().x(onset.time(), width);
            if (x >= free && x <= width) {
                double height = Math.max(1, onset.quality() * (lane - 6 * scale));
                pen.fillRect(x, top + lane - 3 * scale - height, 3 * scale, height);
                free = x + 4 * scale;
            }
        }
    }
}
