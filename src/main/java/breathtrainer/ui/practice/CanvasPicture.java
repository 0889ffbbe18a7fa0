package breathtrainer.ui.practice;

import breathtrainer.drawing.Drawing;
import breathtrainer.drawing.FigureColours;
import breathtrainer.drawing.Mark;
import breathtrainer.drawing.Pen;
import breathtrainer.drawing.PlacedPen;
import breathtrainer.drawing.Placement;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.FillRule;

/** Paints a drawing on a canvas, as large as it fits. */
final class CanvasPicture {
    private final Canvas canvas;
    private final FigureColours colours;

    CanvasPicture(Canvas canvas, FigureColours colours) {
        this.canvas = canvas;
        this.colours = colours;
    }

    /** In place of what was there. */
    void paint(Drawing drawing) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.setFillRule(FillRule.NON_ZERO);
        Placement placement = Placement.inside(drawing, canvas.getWidth(), canvas.getHeight());
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Fill fill) {
                fill(fill, placement, graphics);
            } else if (mark instanceof Mark.Glow glow) {
                glow(glow, placement, graphics);
            }
        }
    }

    private void fill(Mark.Fill fill, Placement placement, GraphicsContext graphics) {
        graphics.setFill(colour(colours.mixed(fill.ink()), 1));
        graphics.beginPath();
        fill.outline().trace(new PlacedPen(placement, new CanvasPen(graphics)));
        graphics.fill();
    }

    private void glow(Mark.Glow glow, Placement placement, GraphicsContext graphics) {
        graphics.save();
        graphics.translate(placement.shiftX(), placement.shiftY());
        graphics.scale(placement.scaleX(), placement.scaleY());
        graphics.translate(glow.centre().x(), glow.centre().y());
        graphics.rotate(glow.direction());
        graphics.scale(glow.halfLength(), glow.halfDepth());
        graphics.setFill(light(glow.alpha()));
        graphics.fillOval(-1, -1, 2, 2);
        graphics.restore();
    }

    private RadialGradient light(double alpha) {
        return new RadialGradient(
                0,
                0,
                0,
                0,
                1,
                false,
                CycleMethod.NO_CYCLE,
                new Stop(0, colour(colours.glow(), alpha)),
                new Stop(Mark.Glow.MIDDLE, colour(colours.glow(), alpha * Mark.Glow.MIDDLE_SHARE)),
                new Stop(1, colour(colours.glow(), 0)));
    }

    private static Color colour(int rgb, double alpha) {
        return Color.rgb(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff, alpha);
    }

    private record CanvasPen(GraphicsContext graphics) implements Pen {
        @Override
        public void moveTo(double x, double y) {
            graphics.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            graphics.lineTo(x, y);
        }

        @Override
        public void close() {
            graphics.closePath();
        }
    }
}
