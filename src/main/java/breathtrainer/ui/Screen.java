package breathtrainer.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;

/** One of the window's pages. It has the focus itself until a control is reached with Tab. */
abstract class Screen extends StackPane {
    Screen(String styleClass, String title) {
        getStyleClass().addAll("screen", styleClass);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        setFocusTraversable(true);
    }

    /** Does what was asked, if it concerns this page; returns whether it did. */
    boolean act(Action action) {
        return false;
    }

    /** The page is on show from now on, and may ask for the focus. */
    void shown() {
        requestFocus();
    }

    /** The page was replaced. */
    void hidden() {}

    void look(Look look) {}
}
