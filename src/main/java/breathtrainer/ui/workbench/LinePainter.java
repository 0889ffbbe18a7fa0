package breathtrainer.ui.workbench;

import breathtrainer.bench.MinMaxPyramid;
import breathtrainer.session.Trace;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** Draws a line of a pyramid: a column of pixels at a time, and joined where readings are further apart than that. */
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

    /** In the present stroke's width. */
    void draw(GraphicsContext pen, MinMaxPyramid line, TimeWindow window, Frame frame, Color colour) {
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
        pen.setStroke(colour);
        pen.beginPath();
        int before = -1;
        for (int x = 0; x < columns; x++) {
            if (!Float.isNaN(low[x])) {
                boolean joined = before >= 0 && x - before <= apart;
                if (joined) {
                    pen.lineTo(x + 0.5, frame.y(high[x]));
                } else {
                    pen.moveTo(x + 0.5, frame.y(high[x]));
                }
                pen.lineTo(x + 0.5, frame.y(low[x]));
                before = x;
            }
        }
        pen.stroke();
    }
}
