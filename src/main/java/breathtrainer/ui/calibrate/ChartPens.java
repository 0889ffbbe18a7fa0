package breathtrainer.ui.calibrate;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** What the chart is drawn with: nobody sees these, the stylesheet colours them. */
record ChartPens(
        Line level, Line guide, Line inhale, Line exhale, Line kept, Line changed, Line notCounted, Text words) {
    ChartPens() {
        this(
                line("level-pen"),
                line("guide-pen"),
                line("inhale-pen"),
                line("exhale-pen"),
                line("kept-pen"),
                line("changed-pen"),
                line("not-counted-pen"),
                new Text("0"));
        words.getStyleClass().add("chart-words");
        hide(words);
    }

    private static Line line(String styleClass) {
        Line line = new Line();
        line.getStyleClass().add(styleClass);
        hide(line);
        return line;
    }

    private static void hide(Node pen) {
        pen.setVisible(false);
        pen.setManaged(false);
    }

    List<Shape> all() {
        return List.of(level, guide, inhale, exhale, kept, changed, notCounted, words);
    }

    void onChange(Runnable changedNow) {
        for (Shape pen : all()) {
            pen.strokeProperty().addListener(change -> changedNow.run());
        }
        words.fillProperty().addListener(change -> changedNow.run());
        words.fontProperty().addListener(change -> changedNow.run());
    }

    Font font() {
        return words.getFont();
    }

    /** One em of what is written. */
    double em() {
        return words.getFont().getSize();
    }

    Paint ink() {
        return words.getFill();
    }
}
