package breathtrainer.ui.workbench;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

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
    private static final double DESIGNED = 12; // px of the letters at the size the window is designed at

    private final Canvas canvas = new Canvas();
    private final Rectangle stretch = new Rectangle();
    private final Rectangle cursor = new Rectangle(CURSOR, 0);
    private final Text letters = new Text("0"); // nobody sees it: the stylesheet tells with it how large letters are
    private final Painter painter;

    BenchCanvas(String styleClass, Painter painter) {
        this.painter = painter;
        getStyleClass().addAll("bench-canvas", styleClass);
        stretch.getStyleClass().add("bench-stretch");
        cursor.getStyleClass().add("bench-cursor");
        stretch.setVisible(false);
        letters.getStyleClass().add("bench-letters");
        letters.setVisible(false);
        letters.setManaged(false);
        letters.fontProperty().addListener(change -> paint());
        getChildren().addAll(canvas, stretch, cursor, letters);
        setMinSize(50, 20);
    }

    /** How many times as large as designed all is to be drawn with this pen, so that it goes with its letters. */
    static double scale(GraphicsContext pen) {
        return pen.getFont().getSize() / DESIGNED;
    }

    /** The same of this canvas. */
    double scale() {
        return letters.getFont().getSize() / DESIGNED;
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
        GraphicsContext pen = canvas.getGraphicsContext2D();
        if (canvas.getWidth() > 0 && canvas.getHeight() > 0) {
            pen.setFont(letters.getFont());
            painter.paint(pen, canvas.getWidth(), canvas.getHeight());
        }
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
