package breathtrainer.ui.trace;

import breathtrainer.session.Trace;
import breathtrainer.session.Trace.Onset;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws a trace onto a tape, each value and each onset once. */
final class TapePainter {
    private static final double ROOM = 0.45; // of a usual breath, above it and below
    private static final double LINE = 2.5; // px, at the designed height
    private static final double MARK_AWAY = 10; // px from the line to the middle of a mark, as above
    static final double DESIGNED_HEIGHT = 88; // px

    private final GraphicsContext pen;
    private final Pens pens;
    private Tape tape = new Tape(1, 0);
    private double height;
    private double drawnTo = Double.NEGATIVE_INFINITY;
    private double markedTo = Double.NEGATIVE_INFINITY;

    TapePainter(GraphicsContext pen, Pens pens) {
        this.pen = pen;
        this.pens = pens;
    }

    /** Begins another tape, empty. */
    void take(Tape other, double width, double newHeight) {
        tape = other;
        height = newHeight;
        drawnTo = Double.NEGATIVE_INFINITY;
        markedTo = Double.NEGATIVE_INFINITY;
        pen.clearRect(0, 0, width, newHeight);
    }

    /** Whether this trace goes on from what is on the tape, and there is tape left for it. */
    boolean canGoOn(Trace trace) {
        return trace.time(0) <= drawnTo && drawnTo <= trace.end() && tape.reaches(trace.end());
    }

    /** Adds what is new. */
    void draw(Trace trace) {
        line(trace);
        trace.onsets().stream().filter(onset -> onset.time() > markedTo).forEach(onset -> mark(onset, trace));
        drawnTo = trace.end();
    }

    private void line(Trace trace) {
        pen.setStroke(pens.line().getStroke());
        pen.setLineWidth(scale() * LINE);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.beginPath();
        boolean down = false;
        for (int i = Math.max(0, index(trace, drawnTo) - 1); i < trace.size(); i++) {
            down = point(trace.time(i), trace.level(i), down);
        }
        pen.stroke();
    }

    private static int index(Trace trace, double time) {
        int index = trace.size();
        while (index > 0 && trace.time(index - 1) > time) {
            index--;
        }
        return index;
    }

    /** Returns whether the pen is down after this value: it is lifted where nothing was measured. */
    private boolean point(double time, float level, boolean down) {
        if (Float.isNaN(level)) {
            return false;
        }
        if (down) {
            pen.lineTo(tape.x(time), y(level));
        } else {
            pen.moveTo(tape.x(time), y(level));
        }
        return true;
    }

    /** An inhale's mark lies below the line, where it turns up; an exhale's above, where it turns down. */
    private void mark(Onset onset, Trace trace) {
        markedTo = onset.time();
        int index = Math.min(trace.size() - 1, index(trace, onset.time()));
        float level = trace.level(index);
        if (onset.time() >= trace.time(0) && !Float.isNaN(level)) {
            Polygon shape = onset.inhale() ? pens.inhale() : pens.exhale();
            stamp(shape, tape.x(onset.time()), markY(level, onset.inhale()));
        }
    }

    private double markY(double level, boolean below) {
        double away = scale() * MARK_AWAY;
        return below ? Math.min(height - away / 2, y(level) + away) : Math.max(away / 2, y(level) - away);
    }

    private double scale() {
        return height / DESIGNED_HEIGHT;
    }

    private void stamp(Polygon shape, double x, double y) {
        double[] xs = new double[shape.getPoints().size() / 2];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = x + scale() * shape.getPoints().get(2 * i);
            ys[i] = y + scale() * shape.getPoints().get(2 * i + 1);
        }
        pen.setLineWidth(scale() * shape.getStrokeWidth());
        if (shape.getFill() != null) {
            pen.setFill(shape.getFill());
            pen.fillPolygon(xs, ys, xs.length);
        }
        pen.setStroke(shape.getStroke());
        pen.strokePolygon(xs, ys, xs.length);
    }

    double shift(double end) {
        return tape.shift(end);
    }

    /** px from the upper edge */
    double y(double lungLevel) {
        return height * (1 + ROOM - Trace.bent(lungLevel, ROOM)) / (1 + 2 * ROOM);
    }
}
