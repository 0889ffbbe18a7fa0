package breathtrainer.ui.control;

import breathtrainer.ui.look.Icon;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** A small button with an icon, and the key that does the same written below it. */
public final class ActionButton extends Button {
    private final Icon icon;

    public ActionButton(Action action, Consumer<Action> act) {
        super(action.key());
        icon = new Icon(action.icon());
        getStyleClass().addAll("action", styleClass(action));
        setGraphic(icon);
        setContentDisplay(ContentDisplay.TOP);
        setOnAction(event -> act.accept(action));
        says(action);
    }

    /** Such as {@code action-full-screen}. */
    static String styleClass(Action action) {
        return "action-" + action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Another action's icon and words, while what the button does has turned into that. */
    public void says(Action action) {
        says(action.words(), action.icon());
    }

    public void says(String words, Feather picture) {
        icon.show(picture);
        String text = words + " (" + getText() + ")";
        setAccessibleText(text);
        setTooltip(new Tooltip(text));
    }
}
