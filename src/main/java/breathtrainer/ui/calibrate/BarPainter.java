package breathtrainer.ui.calibrate;

import breathtrainer.ui.calibrate.ComparedBreath.Change;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;

/** A breath as a bar: full where it is kept, an outline with a plus where it is new, dashed with a cross where it is gone. */
final class BarPainter {
    private static final double ROUND = 0.3; // em
    private static final double MARK = 0.28; // em from the middle to the end of a plus or a cross
    private static final double DASH = 0.3; // em

    private final GraphicsContext pen;
    private final ChartPens pens;

    BarPainter(GraphicsContext pen, ChartPens pens) {
        this.pen = pen;
        this.pens = pens;
    }

    void draw(Change change, double x, double y, double width, double height) {
        double em = pens.em();
        pen.setLineWidth(0.12 * em);
        pen.setLineCap(StrokeLineCap.BUTT);
        switch (change) {
            case KEPT -> {
                pen.setFill(pens.kept().getStroke());
                pen.fillRoundRect(x, y + height / 4, width, height / 2, ROUND * em, ROUND * em);
            }
            case NEW -> {
                pen.setStroke(pens.changed().getStroke());
                pen.strokeRoundRect(x, y, width, height, ROUND * em, ROUND * em);
                cross(x + width / 2, y + height / 2, MARK * em, 0);
            }
            case GONE -> {
                pen.setStroke(pens.changed().getStroke());
                pen.setLineDashes(DASH * em, DASH * em);
                pen.strokeLine(x, y + height / 2, x + width / 2 - 2 * MARK * em, y + height / 2);
                pen.strokeLine(x + width / 2 + 2 * MARK * em, y + height / 2, x + width, y + height / 2);
                pen.setLineDashes();
                cross(x + width / 2, y + height / 2, 0, MARK * em);
            }
        }
    }

    /** A plus, or lying: a cross. */
    private void cross(double x, double y, double upright, double slanting) {
        pen.setLineWidth(0.16 * pens.em());
        pen.strokeLine(x - upright - slanting, y - slanting, x + upright + slanting, y + slanting);
        pen.strokeLine(x - slanting, y + upright + slanting, x + slanting, y - upright - slanting);
    }
}
