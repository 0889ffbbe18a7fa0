package breathtrainer.ui.workbench;

import breathtrainer.bench.MinMaxPyramid;
import breathtrainer.session.Trace;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * Draws a line of a pyramid: a bar for each column of pixels, which meets the one before. Upright bars cost a tenth of a path
 * where there is no graphics card.
 */
final class LinePainter {
    private static final double JOINED = 1.5; // seconds between readings of one line

    private float[] low = new float[0];
    private float[] high = new float[0];

    /**
     * A place on the canvas, and the values that lie at its foot and top.
     *
     * @param room beyond 0 and 1 that a level is bent into; none for values that lie as they are
     */
    record Frame(double top, double height, double least, double most, double room) {
        Frame(double top, double height, double least, double most) {
            this(top, height, least, most, 0);
        }

        /** Of lung levels: a sigh stays a sigh, and is not cut flat. */
        static Frame ofLevel(double top, double height, double room) {
            return new Frame(top, height, -room, 1 + room, room);
        }

        double y(double value) {
            double drawn = room > 0 ? Trace.bent(value, room) : value;
            return top + height - (drawn - least) / (most - least) * height;
        }
    }

    /** @param thick of the line at least, in pixels */
    void draw(GraphicsContext pen, MinMaxPyramid line, TimeWindow window, Frame frame, Color colour, double thick) {
        int columns = (int) pen.getCanvas().getWidth();
        if (columns < 2 || Double.isNaN(line.first())) {
            return;
        }
        if (low.length != columns) {
            low = new float[columns];
            high = new float[columns];
        }
        line.columns(window.from(), window.to(), low, high);
        int apart = (int) Math.max(2, JOINED / window.seconds() * columns);
        pen.setFill(colour);
        int before = -1;
        for (int x = 0; x < columns; x++) {
            if (!Float.isNaN(low[x])) {
                if (before >= 0 && x - before <= apart) {
                    join(pen, before, x, frame, thick);
                } else {
                    bar(pen, x, frame.y(high[x]), frame.y(low[x]), thick);
                }
                before = x;
            }
        }
    }

    /** From one column to another, which may not be the next. */
    private void join(GraphicsContext pen, int from, int to, Frame frame, double thick) {
        double mean = (frame.y(high[from]) + frame.y(low[from])) / 2;
        double next = (frame.y(high[to]) + frame.y(low[to])) / 2;
        for (int x = from + 1; x < to; x++) {
            double here = mean + (next - mean) * (x - from) / (to - from);
            double after = mean + (next - mean) * (x + 1 - from) / (to - from);
            bar(pen, x, Math.min(here, after), Math.max(here, after), thick);
        }
        double reached = to == from + 1 ? mean : next;
        bar(pen, to, Math.min(frame.y(high[to]), reached), Math.max(frame.y(low[to]), reached), thick);
    }

    private static void bar(GraphicsContext pen, int x, double top, double foot, double thick) {
        double height = Math.max(thick, foot - top);
        pen.fillRect(x, Math.rint((top + foot - height) / 2), 1, Math.rint(height));
    }
}
