package breathtrainer.ui.trace;

import breathtrainer.language.Texts;
import breathtrainer.session.Snapshot;
import breathtrainer.ui.look.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The last half minute of breath, with a legend. */
public final class BreathStrip extends VBox {
    private static final Texts TEXTS = Texts.of("ui.trace");

    private final Pens pens = new Pens();
    private final LevelLine line = new LevelLine(pens);
    private final Label rate = Labels.of("rate");

    public BreathStrip() {
        getStyleClass().add("strip");
        getChildren().addAll(legend(), line);
        pens.scaleWith(line.heightProperty().divide(TapePainter.DESIGNED_HEIGHT));
    }

    private Node legend() {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox legend = new HBox(
                Labels.of("legend-word", TEXTS.text("strip")),
                between,
                rate,
                mark(pens.inhale(), TEXTS.text("inhale")),
                mark(pens.exhale(), TEXTS.text("exhale")),
                pens.line());
        legend.getStyleClass().add("legend");
        return legend;
    }

    private static Node mark(Node mark, String words) {
        HBox entry = new HBox(mark, Labels.of("legend-word", words));
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    public void show(Snapshot snapshot) {
        line.show(snapshot.trace());
        double perMinute = snapshot.breathsPerMinute();
        rate.setText(perMinute > 0 ? TEXTS.text("rate", Math.round(perMinute)) : "");
    }
}
