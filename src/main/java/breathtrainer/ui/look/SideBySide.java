package breathtrainer.ui.look;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A row where it is wide enough for what stands in it, and otherwise the same below each other. What grows ({@link HBox#setHgrow})
 * makes do with its least width and shares what is left, all else is as wide as it would like to be. Below each other, what is to
 * grow in height ({@link VBox#setVgrow}) gets what is left of that.
 */
public final class SideBySide extends HBox {
    public SideBySide(String styleClass, Node... children) {
        super(children);
        getStyleClass().add(styleClass);
    }

    private static boolean grows(Node child) {
        return HBox.getHgrow(child) == Priority.ALWAYS;
    }

    private static boolean growsDown(Node child) {
        return VBox.getVgrow(child) == Priority.ALWAYS;
    }

    private static double wish(Node child) {
        return Math.ceil(Math.max(child.minWidth(-1), child.prefWidth(-1)));
    }

    private double gaps() {
        return getSpacing() * Math.max(0, getManagedChildren().size() - 1);
    }

    private double inside(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double outside() {
        return getInsets().getTop() + getInsets().getBottom();
    }

    /** What is left of a row beyond the least that it needs; below zero it has to be stacked. */
    private double left(double width) {
        double left = inside(width) - gaps();
        for (Node child : getManagedChildren()) {
            left -= grows(child) ? Math.ceil(child.minWidth(-1)) : wish(child);
        }
        return left;
    }

    private boolean isStacked(double width) {
        return width >= 0 && left(width) < 0;
    }

    /** Of a child in a row of that width. */
    private double share(Node child, double width) {
        if (!grows(child)) {
            return wish(child);
        }
        long growing = getManagedChildren().stream().filter(SideBySide::grows).count();
        return Math.ceil(child.minWidth(-1)) + left(width) / growing;
    }

    /** Of a child below others. */
    private static double stackedWidth(Node child, double inside) {
        return grows(child) || growsDown(child) ? inside : Math.min(inside, wish(child));
    }

    private double height(Node child, double width, boolean least) {
        double bias = child.getContentBias() == Orientation.HORIZONTAL ? width : -1;
        double min = child.minHeight(bias);
        return snapSizeY(least ? min : Math.max(min, child.prefHeight(bias)));
    }

    private double height(double width, boolean least) {
        double row = 0;
        double stack = 0;
        boolean stacked = isStacked(width);
        for (Node child : getManagedChildren()) {
            double own = stacked ? stackedWidth(child, inside(width)) : width < 0 ? wish(child) : share(child, width);
            double high = height(child, own, least);
            row = Math.max(row, high);
            stack += high;
        }
        return outside() + (stacked ? stack + gaps() : row);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return getWidth()
                - inside(getWidth())
                + getManagedChildren().stream()
                        .mapToDouble(child -> child.minWidth(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width, true);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width, false);
    }

    @Override
    protected void layoutChildren() {
        List<Node> children = getManagedChildren();
        if (isStacked(getWidth())) {
            stack(children);
        } else {
            line(children);
        }
    }

    private void line(List<Node> children) {
        double x = getInsets().getLeft();
        double high = getHeight() - outside();
        VPos vertical = getAlignment().getVpos();
        for (Node child : children) {
            double wide = share(child, getWidth());
            layoutInArea(child, snapPositionX(x), getInsets().getTop(), wide, high, 0, HPos.LEFT, vertical);
            x += wide + getSpacing();
        }
    }

    private void stack(List<Node> children) {
        double inside = inside(getWidth());
        double missing = height(getWidth(), false) - getHeight();
        double y = getInsets().getTop();
        for (Node child : children) {
            double wide = stackedWidth(child, inside);
            double high = height(child, wide, false);
            if (missing > 0 || growsDown(child)) {
                double granted = Math.max(height(child, wide, true), high - missing);
                missing -= high - granted;
                high = granted;
            }
            layoutInArea(child, getInsets().getLeft(), snapPositionY(y), wide, high, 0, HPos.LEFT, VPos.TOP);
            y += high + getSpacing();
        }
    }
}
