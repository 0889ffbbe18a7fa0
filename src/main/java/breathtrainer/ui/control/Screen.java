package breathtrainer.ui.control;

import breathtrainer.ui.Look;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** One of the window's pages. It has the focus itself until a control is reached with Tab. */
public abstract class Screen extends StackPane {
    @SuppressWarnings("this-escape") // into JavaFX's own lists, which ask nothing of it
    public Screen(String styleClass, String title) {
        getStyleClass().addAll("screen", styleClass);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        setFocusTraversable(true);
    }

    /** Does what was asked, if it concerns this page; returns whether it did. */
    public boolean act(Action action) {
        return false;
    }

    /** The page is on show from now on, and may ask for the focus. */
    public void shown() {
        requestFocus();
    }

    /** The page was replaced. */
    public void hidden() {}

    public void look(Look look) {}
}
