package breathtrainer.ui.workbench;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A canvas that fills its place, and is drawn anew when that changes. Above it lies what moves with every frame: a stretch that
 * is seen, and a cursor.
 */
final class BenchCanvas extends Region {
    /** Draws into a place of some width and height. */
    interface Painter {
        void paint(GraphicsContext pen, double width, double height);
    }

    private static final double CURSOR = 1.5; // px

    private final Canvas canvas = new Canvas();
    private final Rectangle stretch = new Rectangle();
    private final Rectangle cursor = new Rectangle(CURSOR, 0);
    private final Painter painter;

    BenchCanvas(String styleClass, Painter painter) {
        this.painter = painter;
        getStyleClass().addAll("bench-canvas", styleClass);
        stretch.getStyleClass().add("bench-stretch");
        cursor.getStyleClass().add("bench-cursor");
        stretch.setVisible(false);
        getChildren().addAll(canvas, stretch, cursor);
        setMinSize(50, 20);
    }

    /** Where the cursor stands. */
    void cursor(double x) {
        cursor.setX(x - CURSOR / 2);
        cursor.setVisible(x >= 0 && x <= canvas.getWidth());
    }

    /** What is seen elsewhere. */
    void stretch(double from, double to) {
        stretch.setVisible(true);
        stretch.setX(from);
        stretch.setWidth(Math.max(2, to - from));
    }

    void paint() {
        painter.paint(canvas.getGraphicsContext2D(), canvas.getWidth(), canvas.getHeight());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            stretch.setHeight(height);
            cursor.setHeight(height);
            paint();
        }
    }
}
