package breathtrainer.ui.workbench;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;

/** A canvas that fills its place, and is drawn anew when that changes. */
final class BenchCanvas extends Region {
    /** Draws into a place of some width and height. */
    interface Painter {
        void paint(GraphicsContext pen, double width, double height);
    }

    private final Canvas canvas = new Canvas();
    private final Painter painter;

    BenchCanvas(String styleClass, Painter painter) {
        this.painter = painter;
        getStyleClass().addAll("bench-canvas", styleClass);
        getChildren().add(canvas);
        setMinSize(50, 20);
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
            paint();
        }
    }
}
