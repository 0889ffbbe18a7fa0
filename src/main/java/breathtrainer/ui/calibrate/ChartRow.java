package breathtrainer.ui.calibrate;

import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.session.Trace;
import breathtrainer.ui.calibrate.ComparedBreath.Change;
import breathtrainer.ui.calibrate.Trial.Seen;
import breathtrainer.ui.calibrate.TriedBreaths.Onset;
import breathtrainer.ui.calibrate.TriedBreaths.Step;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/**
 * One minute of the chart: above the level with its onsets, below the breaths as bars, below these what was not counted.
 *
 * @param from seconds, at its left edge
 * @param start seconds that are called 0:00
 */
record ChartRow(GraphicsContext pen, ChartPens pens, double from, double start, Frame frame) {
    static final double SECONDS = 60;
    private static final double ROOM = 0.45; // of a usual breath, above it and below
    private static final double TICK = 10; // seconds
    private static final double BARS = 0.9; // em high
    private static final double GONE_BELOW = 0.75; // em below the others, which may lie where it was
    private static final double LANES = 4.6; // em for all that is below the level
    private static final double APART = 0.5; // em between two rows
    private static final double MARKS = 0.9; // em above the level, for what stands on it

    /** Where it lies on the canvas, in px. */
    record Frame(double top, double width, double height) {}

    void draw(Seen seen, int chosen) {
        guides();
        level(seen.now().level());
        seen.now().onsets().stream().filter(onset -> isIn(onset.time())).forEach(onset -> onset(onset, seen));
        bars(seen.breaths());
        notCounted(seen.now().notCounted(), chosen);
    }

    private boolean isIn(double time) {
        return time >= from && time < from + SECONDS;
    }

    private double x(double time) {
        return (time - from) * frame.width() / SECONDS;
    }

    private double levelHeight() {
        return frame.height() - (LANES + APART) * pens.em();
    }

    private double y(double lungLevel) {
        double marks = MARKS * pens.em();
        return frame.top()
                + marks
                + (levelHeight() - marks) * (1 + ROOM - Trace.bent(lungLevel, ROOM)) / (1 + 2 * ROOM);
    }

    private double lane(double ems) {
        return frame.top() + levelHeight() + ems * pens.em();
    }

    private void guides() {
        pen.setStroke(pens.guide().getStroke());
        pen.setLineWidth(1);
        pen.setFill(pens.ink());
        pen.setFont(pens.font());
        pen.setTextBaseline(VPos.BOTTOM);
        pen.setTextAlign(TextAlignment.LEFT);
        for (double time = start; time < from + SECONDS; time += TICK) {
            if (time >= from) {
                double x = Math.rint(x(time)) + 0.5;
                pen.strokeLine(x, frame.top(), x, lane(LANES - 1.15));
                pen.fillText(clock(time - start), x, lane(LANES));
            }
        }
    }

    /** Such as {@code 1:40}. */
    static String clock(double seconds) {
        long whole = Math.round(seconds);
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private void level(List<Step> steps) {
        pen.setStroke(pens.level().getStroke());
        pen.setLineWidth(0.15 * pens.em());
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.beginPath();
        boolean down = false;
        for (Step step : steps) {
            if (!step.valid() || !isIn(step.time())) {
                down = false;
            } else if (down) {
                pen.lineTo(x(step.time()), y(step.lungLevel()));
            } else {
                pen.moveTo(x(step.time()), y(step.lungLevel()));
                down = true;
            }
        }
        pen.stroke();
    }

    /** Below the line and full where an inhale begins, above it and hollow where an exhale does. */
    private void onset(Onset onset, Seen seen) {
        double level = seen.now().levelAt(onset.time());
        double size = 0.35 * pens.em();
        double up = onset.inhale() ? 1 : -1;
        double x = x(onset.time());
        double y = Math.max(frame.top() + 2 * size, y(level) + up * 0.9 * pens.em());
        double[] xs = {x - size, x + size, x};
        double[] ys = {y + up * size, y + up * size, y - up * size};
        if (onset.inhale()) {
            pen.setFill(pens.inhale().getStroke());
            pen.fillPolygon(xs, ys, xs.length);
        } else {
            pen.setStroke(pens.exhale().getStroke());
            pen.setLineWidth(0.12 * pens.em());
            pen.strokePolygon(xs, ys, xs.length);
        }
    }

    /** One that goes over the edge is drawn in both rows. */
    private void bars(List<ComparedBreath> breaths) {
        BarPainter painter = new BarPainter(pen, pens);
        double gap = 0.15 * pens.em();
        for (ComparedBreath breath : breaths) {
            double left = Math.max(0, x(breath.span().from()));
            double right = Math.min(frame.width(), x(breath.span().to()));
            if (right - left > 2 * gap) {
                double top = lane(breath.change() == Change.GONE ? 0.3 + GONE_BELOW : 0.3);
                painter.draw(breath.change(), left + gap, top, right - left - 2 * gap, BARS * pens.em());
            }
        }
    }

    /** Numbered, as in the list below; where there is no room for the number it is a stroke alone. */
    private void notCounted(List<NotCounted> movements, int chosen) {
        double free = Double.NEGATIVE_INFINITY;
        pen.setTextBaseline(VPos.CENTER);
        pen.setTextAlign(TextAlignment.CENTER);
        for (int i = 0; i < movements.size(); i++) {
            double x = x(movements.get(i).since());
            if (isIn(movements.get(i).since())) {
                pen.setStroke(pens.notCounted().getStroke());
                pen.setLineWidth((i == chosen ? 0.3 : 0.12) * pens.em());
                pen.strokeLine(x, lane(1.95), x, lane(2.35));
                String number = String.valueOf(i + 1);
                double room = 0.6 * pens.em() * number.length();
                if (x - room / 2 > free || i == chosen) {
                    pen.setFill(
                            i == chosen
                                    ? pens.inhale().getStroke()
                                    : pens.notCounted().getStroke());
                    pen.fillText(number, x, lane(2.95));
                    free = x + room / 2;
                }
            }
        }
    }
}
