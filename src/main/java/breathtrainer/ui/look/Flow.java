package breathtrainer.ui.look;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** One row, where there is room for it, and otherwise as many as are needed. */
public class Flow extends FlowPane {
    @SuppressWarnings("this-escape") // into JavaFX's own lists, which ask nothing of it
    public Flow(String styleClass, Node... children) {
        super(children);
        getStyleClass().add(styleClass);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = snappedLeftInset() + snappedRightInset();
        int shown = 0;
        for (Node child : getManagedChildren()) {
            wide += snapSizeX(Math.max(child.minWidth(-1), child.prefWidth(-1)))
                    + (shown++ == 0 ? 0 : snapSpaceX(getHgap()));
        }
        return wide;
    }

    /** All of its rows: a FlowPane's own is content with one, and what stands below is written over. */
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
