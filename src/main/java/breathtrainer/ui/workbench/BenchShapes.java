package breathtrainer.ui.workbench;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** What is told apart by its shape, and not by its colour alone. */
final class BenchShapes {
    private static final double SIZE = 5; // px

    private BenchShapes() {}

    /** A full triangle: up where an inhale begins, down where an exhale does. */
    static void onset(GraphicsContext pen, double x, double y, boolean inhale, BenchPalette palette) {
        pen.setFill(palette.breath());
        triangle(pen, x, y, inhale, true);
    }

    /** A mark that was found: a full circle. */
    static void hit(GraphicsContext pen, double x, double y, Color colour) {
        pen.setFill(colour);
        pen.fillOval(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
    }

    /** A mark that was not found: a ring. */
    static void miss(GraphicsContext pen, double x, double y, Color colour) {
        pen.setStroke(colour);
        pen.setLineWidth(2);
        pen.strokeOval(x - SIZE, y - SIZE, 2 * SIZE, 2 * SIZE);
    }

    /** An onset without a mark: a cross. */
    static void extra(GraphicsContext pen, double x, double y, Color colour) {
        pen.setStroke(colour);
        pen.setLineWidth(2);
        pen.strokeLine(x - SIZE, y - SIZE, x + SIZE, y + SIZE);
        pen.strokeLine(x - SIZE, y + SIZE, x + SIZE, y - SIZE);
    }

    private static void triangle(GraphicsContext pen, double x, double y, boolean up, boolean full) {
        double tip = up ? -SIZE : SIZE;
        double[] xs = {x - SIZE, x + SIZE, x};
        double[] ys = {y - tip, y - tip, y + tip};
        if (full) {
            pen.fillPolygon(xs, ys, xs.length);
        } else {
            pen.strokePolygon(xs, ys, xs.length);
        }
    }
}
