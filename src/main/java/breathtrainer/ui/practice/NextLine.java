package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.session.Guidance;
import breathtrainer.ui.look.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What comes after. */
final class NextLine extends HBox {
    private static final Texts TEXTS = Texts.of("ui.practice");

    private final Label next = Labels.wrapped("next");

    NextLine() {
        Label caption = Labels.of("caption", TEXTS.text("next"));
        caption.visibleProperty().bind(next.textProperty().isNotEmpty());
        caption.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("next-line");
        getChildren().addAll(caption, next);
    }

    void show(Guidance guidance) {
        next.setText(guidance.next());
    }
}
