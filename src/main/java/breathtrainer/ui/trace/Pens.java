package breathtrainer.ui.trace;

import javafx.beans.value.ObservableValue;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;

/** What the trace is drawn with: the legend's own marks, which the stylesheet colours, so that both cannot differ. */
record Pens(Polygon inhale, Polygon exhale, Line line) {
    private static final double SIZE = 9; // px across, at the size the window is designed at

    Pens() {
        this(triangle("inhale-mark", 1), triangle("exhale-mark", -1), new Line());
        line.getStyleClass().add("level-pen");
        line.setVisible(false);
        line.setManaged(false);
    }

    /** @param up 1 for one that points up, -1 for down */
    private static Polygon triangle(String styleClass, int up) {
        Polygon triangle = new Polygon(-SIZE / 2, up * SIZE / 2, SIZE / 2, up * SIZE / 2, 0, -up * SIZE / 2);
        triangle.getStyleClass().add(styleClass);
        return triangle;
    }

    void scaleWith(ObservableValue<Number> scale) {
        for (Shape mark : new Shape[] {inhale, exhale}) {
            mark.scaleXProperty().bind(scale);
            mark.scaleYProperty().bind(scale);
        }
    }

    void onChange(Runnable changed) {
        for (Shape pen : new Shape[] {inhale, exhale, line}) {
            pen.fillProperty().addListener(change -> changed.run());
            pen.strokeProperty().addListener(change -> changed.run());
        }
    }
}
