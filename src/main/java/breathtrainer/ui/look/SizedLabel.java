package breathtrainer.ui.look;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A wrapped text that is set the smaller the longer it is, in four sizes, so that it can be read from the mat and fits. */
public final class SizedLabel extends Label {
    private static final PseudoClass[] SIZES = {
        PseudoClass.getPseudoClass("long"), PseudoClass.getPseudoClass("longer"), PseudoClass.getPseudoClass("longest")
    };

    /** @param limits up to how many characters a text is short, long and longer */
    public SizedLabel(String styleClass, int... limits) {
        getStyleClass().add(styleClass);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().addListener((observed, before, now) -> {
            for (int i = 0; i < limits.length; i++) {
                boolean upTo = i + 1 == limits.length || now.length() <= limits[i + 1];
                pseudoClassStateChanged(SIZES[i], now.length() > limits[i] && upTo);
            }
        });
    }
}
