package breathtrainer.ui.workbench;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** What is told apart by its shape, and not by its colour alone. */
final class BenchShapes {
    private static final double SIZE = 5; // px at the designed size

    private BenchShapes() {}

    private static double size(GraphicsContext pen) {
        return SIZE * BenchCanvas.scale(pen);
    }

    /** A full triangle: up where an inhale begins, down where an exhale does. */
    static void onset(GraphicsContext pen, double x, double y, boolean inhale, BenchPalette palette) {
        pen.setFill(palette.breath());
        triangle(pen, x, y, inhale, true);
    }

    /** A mark that was found: a full circle. */
    static void hit(GraphicsContext pen, double x, double y, Color colour) {
        pen.setFill(colour);
        double size = size(pen);
        pen.fillOval(x - size, y - size, 2 * size, 2 * size);
    }

    /** A mark that was not found: a ring. */
    static void miss(GraphicsContext pen, double x, double y, Color colour) {
        pen.setStroke(colour);
        double size = size(pen);
        pen.setLineWidth(0.4 * size);
        pen.strokeOval(x - size, y - size, 2 * size, 2 * size);
    }

    /** An onset without a mark: a cross. */
    static void extra(GraphicsContext pen, double x, double y, Color colour) {
        pen.setStroke(colour);
        double size = size(pen);
        pen.setLineWidth(0.4 * size);
        pen.strokeLine(x - size, y - size, x + size, y + size);
        pen.strokeLine(x - size, y + size, x + size, y - size);
    }

    private static void triangle(GraphicsContext pen, double x, double y, boolean up, boolean full) {
        double size = size(pen);
        double tip = up ? -size : size;
        double[] xs = {x - size, x + size, x};
        double[] ys = {y - tip, y - tip, y + tip};
        if (full) {
            pen.fillPolygon(xs, ys, xs.length);
        } else {
            pen.strokePolygon(xs, ys, xs.length);
        }
    }
}
