package breathtrainer.ui.practice;

import breathtrainer.session.Signal;
import breathtrainer.ui.look.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How well the breath is seen, in a few words and a small picture. */
final class SignalBadge extends Label {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Icon icon = new Icon(Feather.LOADER);

    SignalBadge() {
        getStyleClass().add("signal");
        setGraphic(icon);
    }

    void show(Signal.State state) {
        pseudoClassStateChanged(DOUBTFUL, state == Signal.State.WEAK || state == Signal.State.LOST);
        switch (state) {
            case SEARCHING -> says("Looking for your breath", Feather.LOADER);
            case GOOD -> says("Breath is clear", Feather.ACTIVITY);
            case WEAK -> says("Breath is faint", Feather.CLOUD);
            case LOST -> says("Breath not seen", Feather.CLOUD_OFF);
            case BY_HAND -> says("Counted by hand", Feather.PLUS);
        }
    }

    private void says(String words, Feather picture) {
        setText(words);
        icon.show(picture);
    }
}
