package breathtrainer.ui.practice;

import breathtrainer.language.Texts;
import breathtrainer.session.Signal;
import breathtrainer.ui.look.Icon;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** How well the breath is seen, in a few words and a small picture. */
final class SignalBadge extends Label {
    private static final Texts TEXTS = Texts.of("ui.practice");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Icon icon = new Icon(Feather.LOADER);

    SignalBadge() {
        getStyleClass().add("signal");
        setGraphic(icon);
    }

    void show(Signal.State state) {
        pseudoClassStateChanged(DOUBTFUL, state == Signal.State.WEAK || state == Signal.State.LOST);
        switch (state) {
            case SEARCHING -> says(TEXTS.text("signal.searching"), Feather.LOADER);
            case GOOD -> says(TEXTS.text("signal.good"), Feather.ACTIVITY);
            case WEAK -> says(TEXTS.text("signal.weak"), Feather.CLOUD);
            case LOST -> says(TEXTS.text("signal.lost"), Feather.CLOUD_OFF);
            case BY_HAND -> says(TEXTS.text("signal.by-hand"), Feather.PLUS);
        }
    }

    private void says(String words, Feather picture) {
        setText(words);
        icon.show(picture);
    }
}
