package breathtrainer.ui.before;

import breathtrainer.prelude.CheckLine;
import breathtrainer.ui.look.Icon;
import breathtrainer.ui.look.Labels;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** One thing that is checked. */
final class CheckRow extends HBox {
    private static final PseudoClass WELL = PseudoClass.getPseudoClass("well");
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Icon icon = new Icon(Feather.LOADER);
    private final Label words = Labels.wrapped("check-words");

    CheckRow() {
        getStyleClass().add("check");
        getChildren().addAll(icon, words);
    }

    void show(CheckLine line) {
        words.setText(line.words());
        icon.show(
                switch (line.state()) {
                    case WELL -> Feather.CHECK;
                    case WAITING -> Feather.LOADER;
                    case TROUBLE -> Feather.INFO;
                });
        pseudoClassStateChanged(WELL, line.state() == CheckLine.State.WELL);
        pseudoClassStateChanged(TROUBLE, line.state() == CheckLine.State.TROUBLE);
    }
}
