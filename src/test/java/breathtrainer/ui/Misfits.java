package breathtrainer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds what is cut off, broken in the middle of a word, outside, or over something else. JavaFX thread. */
final class Misfits {
    private static final double ROUNDING = 1.5; // px
    private static final Pattern FACT = Pattern.compile("\\{\\d}");

    private Misfits() {}

    static List<String> of(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        List<Canvas> pictures = new ArrayList<>();
        for (Node node : Fx.visible(scene.getRoot())) {
            if (node instanceof Labeled labeled) {
                faults.addAll(ofWords(labeled));
            }
            if (node instanceof Region region) {
                faults.addAll(ofPlace(region));
            }
            if (node instanceof Canvas picture) {
                pictures.add(picture);
            }
            if (node instanceof Text text && !text.getText().isBlank() && text.getParent() instanceof Labeled) {
                texts.add(text);
                if (isOutside(text, scene)) {
                    faults.add("outside: " + text.getText());
                }
            }
        }
        faults.addAll(ofOverlaps(texts, pictures));
        return faults;
    }

    private static List<String> ofWords(Labeled labeled) {
        List<String> faults = new ArrayList<>();
        if (isCut(labeled)) {
            faults.add("cut: " + labeled.getText());
        }
        if (lacksFact(labeled)) {
            faults.add("a fact is missing: " + labeled.getText());
        }
        for (Node child : labeled.getChildrenUnmodifiable()) {
            if (child instanceof Text text && text.getWrappingWidth() > 0 && isBroken(text)) {
                faults.add("broken in a word: " + text.getText());
            }
        }
        return faults;
    }

    private static List<String> ofPlace(Region region) {
        List<String> faults = new ArrayList<>();
        if (isTooLow(region)) {
            faults.add("too low: " + region);
        }
        if (region instanceof VBox
                || region instanceof HBox
                || region instanceof FlowPane
                || region instanceof GridPane) {
            for (Node child : region.getChildrenUnmodifiable()) {
                if (child.isVisible() && child.isManaged() && !isWithin(child, region)) {
                    faults.add("sticks out: " + child + " of " + region);
                }
            }
        }
        return faults;
    }

    private static List<String> ofOverlaps(List<Text> texts, List<Canvas> pictures) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            for (Text other : texts.subList(i + 1, texts.size())) {
                double line = Math.min(text.getFont().getSize(), other.getFont().getSize());
                if (lieOver(text, other, line / 4)) {
                    faults.add(text.getText() + " OVER " + other.getText());
                }
            }
            for (Canvas picture : pictures) {
                if (lieOver(text, picture, text.getFont().getSize() / 4)) {
                    faults.add(text.getText() + " OVER " + picture.getParent());
                }
            }
        }
        return faults;
    }

    /** A line holds each of its words, or breaks where nobody would. */
    private static boolean isBroken(Text text) {
        for (String word : text.getText().split("[\\s/-]+", -1)) {
            Text alone = new Text(word);
            alone.setFont(text.getFont());
            if (alone.getLayoutBounds().getWidth() > text.getWrappingWidth() + ROUNDING) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(Node child, Region parent) {
        Bounds own = child.getLayoutBounds();
        double x = child.getLayoutX() + own.getMinX();
        double y = child.getLayoutY() + own.getMinY();
        Insets beyond = parent.getInsets(); // below zero where it is meant
        return x > Math.min(0, beyond.getLeft()) - ROUNDING
                && y > Math.min(0, beyond.getTop()) - ROUNDING
                && x + own.getWidth() < parent.getWidth() - Math.min(0, beyond.getRight()) + ROUNDING
                && y + own.getHeight() < parent.getHeight() - Math.min(0, beyond.getBottom()) + ROUNDING;
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.getText() != null
                && labeled.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Text text
                                && text.getStyleClass().contains("text")
                                && !text.getText().equals(labeled.getText()));
    }

    private static boolean lacksFact(Labeled labeled) {
        return labeled.getText() != null && FACT.matcher(labeled.getText()).find();
    }

    private static boolean isTooLow(Region region) {
        return !isScrolled(region)
                && !isFolded(region)
                && region.getHeight() + ROUNDING < region.minHeight(region.getWidth());
    }

    /** The list of a choice that is not open. */
    private static boolean isFolded(Node node) {
        return node.getParent() instanceof ComboBoxBase
                || (node.getParent() != null && node.getParent().getParent() instanceof ComboBoxBase);
    }

    /** What is seen of a page that scrolls, and what lies there in between: lower than the page, as they are meant to be. */
    private static boolean isScrolled(Node node) {
        return isViewport(node) || isViewport(node.getParent());
    }

    private static boolean isViewport(@Nullable Node node) {
        return node != null && node.getStyleClass().contains("viewport");
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What stands on a page that scrolls can be scrolled to, up and down, if it stands on the page at all. */
    private static boolean isOutside(Text text, Scene scene) {
        Bounds bounds = inScene(text);
        Bounds room = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        for (Node above = text.getParent(); above != null; above = above.getParent()) {
            if (above.getParent() != null && isViewport(above.getParent().getParent())) {
                return !holds(inScene(above), bounds);
            }
            if (above instanceof ListView<?>) {
                return false; // its cells come and go
            }
        }
        return !holds(room, bounds);
    }

    private static boolean holds(Bounds room, Bounds bounds) {
        return bounds.getMinX() > room.getMinX() - ROUNDING
                && bounds.getMinY() > room.getMinY() - ROUNDING
                && bounds.getMaxX() < room.getMaxX() + ROUNDING
                && bounds.getMaxY() < room.getMaxY() + ROUNDING;
    }

    /** What is covered while a question is asked is not to be read. */
    private static boolean lieOver(Node one, Node other, double least) {
        Bounds first = seen(one);
        Bounds second = seen(other);
        double wide = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double high = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        return wide > ROUNDING && high > least && one.isDisabled() == other.isDisabled();
    }

    /** What of it is not scrolled away. */
    private static Bounds seen(Node node) {
        Bounds bounds = inScene(node);
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane || above instanceof ListView<?>) {
                bounds = common(bounds, inScene(above));
            }
        }
        return bounds;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }
}
