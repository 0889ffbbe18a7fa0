package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.Languages;
import breathtrainer.language.UsersLanguage;
import breathtrainer.routine.Routines;
import breathtrainer.ui.control.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is cut off and no words lie over others, however large window and letters, whatever has to be shown. */
class FitTest {
    private static final double ROUNDING = 1.5; // px
    private static final Pattern FACT = Pattern.compile("\\{\\d}");

    @ParameterizedTest(name = "{0} x {1}, letters {2} times as large")
    @CsvSource({
        "1280, 800, 1",
        "1920, 1080, 1",
        "1024, 640, 1",
        "3840, 2160, 1",
        "1280, 800, 0.8",
        "1280, 800, 1.1",
        "1280, 800, 1.25",
        "1280, 800, 1.5",
        "1280, 800, 1.75",
        "1280, 800, 2",
        "1024, 640, 0.8",
        "1024, 640, 2",
        "3840, 2160, 2"
    })
    void every_screen_fits(double width, double height, double letters) throws Exception {
        assertFits(width, height, letters, screens(width == 1280 && (letters == 1 || letters == 2)));
    }

    static Set<String> languages() {
        return Languages.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_screen_fits_in_every_language(String language) throws Exception {
        UsersLanguage.choose(language);
        try {
            assertFits(1280, 800, 1, screens(false));
            assertFits(1024, 640, 1, screens(false));
            assertFits(1280, 800, 1.5, screens(false));
        } finally {
            UsersLanguage.choose("en");
        }
    }

    private static void assertFits(double width, double height, double letters, Map<String, Supplier<Screen>> screens)
            throws Exception {
        Stagehand hand = Fx.get(() -> new Stagehand(width, height));
        Fx.run(() -> hand.frame.wear(Look.DEFAULT.withFontScale(letters)));
        Map<String, List<String>> faults = new TreeMap<>();
        for (var screen : screens.entrySet()) {
            List<String> found = Fx.get(() -> {
                hand.frame.show(screen.getValue().get());
                Fx.layOut(hand.scene());
                Fx.layOut(hand.scene());
                return faults(hand.scene());
            });
            if (!found.isEmpty()) {
                faults.put(screen.getKey(), found);
            }
        }
        Fx.run(hand.stage::close);
        assertThat(faults).isEmpty();
    }

    /** @param all every step of every pose too, which takes its time */
    private static Map<String, Supplier<Screen>> screens(boolean all) {
        Map<String, Supplier<Screen>> screens = ScreenGallery.all();
        screens.remove("start-many"); // a title as long as a line is cut in the list
        if (all) {
            PoseMoments.of(Routines.builtIn().get(0))
                    .forEach((name, seen) -> screens.put(name, () -> ScreenGallery.practice(seen.moment())));
        }
        return screens;
    }

    private static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        for (Node node : Fx.visible(scene.getRoot())) {
            if (node instanceof Labeled labeled && isCut(labeled)) {
                faults.add("cut: " + labeled.getText());
            }
            if (node instanceof Labeled labeled && lacksFact(labeled)) {
                faults.add("a fact is missing: " + labeled.getText());
            }
            if (node instanceof Region region && isTooLow(region)) {
                faults.add("too low: " + node);
            }
            if (node instanceof Text text && !text.getText().isBlank() && text.getParent() instanceof Labeled) {
                texts.add(text);
                if (isOutside(text, scene)) {
                    faults.add("outside: " + text.getText());
                }
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (lieOver(texts.get(i), texts.get(j))) {
                    faults.add(texts.get(i).getText() + " OVER " + texts.get(j).getText());
                }
            }
        }
        return faults;
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
        return !isScrolled(region) && region.getHeight() + ROUNDING < region.minHeight(region.getWidth());
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
    private static boolean lieOver(Text one, Text other) {
        Bounds first = seen(one);
        Bounds second = seen(other);
        double wide = Math.min(first.getMaxX(), second.getMaxX()) - Math.max(first.getMinX(), second.getMinX());
        double high = Math.min(first.getMaxY(), second.getMaxY()) - Math.max(first.getMinY(), second.getMinY());
        double line = Math.min(one.getFont().getSize(), other.getFont().getSize());
        return wide > ROUNDING && high > line / 4 && one.isDisabled() == other.isDisabled();
    }

    /** What of it is not scrolled away. */
    private static Bounds seen(Text text) {
        Bounds bounds = inScene(text);
        for (Node above = text.getParent(); above != null; above = above.getParent()) {
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
