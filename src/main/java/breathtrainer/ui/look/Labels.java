package breathtrainer.ui.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Labels that show all of their text: on one line, or wrapped and never cut. */
public final class Labels {
    private Labels() {}

    public static Label of(String styleClass) {
        return of(styleClass, "");
    }

    public static Label of(String styleClass, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    public static Label wrapped(String styleClass) {
        Label label = of(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Takes no room while it has nothing to say. */
    public static <L extends Label> L goneWhenEmpty(L label) {
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }
}
