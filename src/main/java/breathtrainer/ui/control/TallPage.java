package breathtrainer.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A page as high as the window; where that is not enough for what stands on it, it is higher and scrolls: with the wheel, with
 * the keys for it, and to whatever is reached with Tab.
 */
public final class TallPage extends ScrollPane {
    private static final double LINE = 0.1; // of the window's height
    private static final double SCREEN = 0.9;

    private final VBox page = new VBox();

    /**
     * A page of two or three parts, below each other.
     *
     * @param screen whose page it is: keys that nothing else there wants scroll
     * @param middle takes what height is left
     */
    @SuppressWarnings("this-escape") // into JavaFX's own lists, and a handler of keys that come later
    public TallPage(Screen screen, Node top, Node middle, Node... bottom) {
        getStyleClass().add("tall-page");
        page.getStyleClass().add("page");
        page.getChildren().addAll(top, middle);
        page.getChildren().addAll(bottom);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setContent(page);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setSkin(new ScrollPaneSkin(this)); // or nothing on the page is found before it is shown
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(taken -> {
            if (taken) {
                screen.requestFocus(); // a click gives it to the pane, which would keep arrows from whoever they are
                // for
            }
        });
    }

    private void pressed(KeyEvent key) {
        double more = page.getHeight() - getViewportBounds().getHeight();
        if (more <= 0 || key.isConsumed()) {
            return;
        }
        double window = getViewportBounds().getHeight() / more;
        switch (key.getCode()) {
            case DOWN -> scroll(LINE * window);
            case UP -> scroll(-LINE * window);
            case PAGE_DOWN -> scroll(SCREEN * window);
            case PAGE_UP -> scroll(-SCREEN * window);
            case HOME -> scroll(-1);
            case END -> scroll(1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void scroll(double share) {
        setVvalue(Math.max(0, Math.min(1, getVvalue() + share)));
    }
}
