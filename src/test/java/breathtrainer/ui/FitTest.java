package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.session.OngoingPractice.End;
import breathtrainer.ui.control.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is cut off and nothing overlaps, at either size, whatever has to be shown. */
class FitTest {
    private static final double ROUNDING = 1.5; // px

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"1280, 800", "1920, 1080", "1024, 640", "3840, 2160"})
    void every_screen_fits(double width, double height) throws Exception {
        Fx.run(() -> {
            Stagehand hand = new Stagehand(width, height);
            Map<String, List<String>> faults = new TreeMap<>();
            screens().forEach((name, screen) -> {
                hand.frame.show(screen.get());
                Fx.layOut(hand.scene());
                faults.put(name, faults(hand.scene()));
            });
            hand.stage.close();
            assertThat(faults).allSatisfy((name, found) -> assertThat(found).isEmpty());
        });
    }

    private static Map<String, Supplier<Screen>> screens() {
        Map<String, Supplier<Screen>> screens = new TreeMap<>();
        Moments.all().forEach(moment -> screens.put(moment.name(), () -> ScreenGallery.practice(moment)));
        screens.putAll(ScreenGallery.calibrations());
        screens.put("question", ScreenGallery::question);
        screens.put("start", () -> ScreenGallery.start(ScreenGallery.FAULT));
        screens.put("sound", ScreenGallery::sound);
        screens.put("summary", () -> ScreenGallery.summary(End.ROUTINE));
        return screens;
    }

    private static List<String> faults(Scene scene) {
        List<String> faults = new ArrayList<>();
        for (Node node : Fx.visible(scene.getRoot())) {
            if (node instanceof Labeled labeled && isCut(labeled)) {
                faults.add("cut: " + labeled.getText());
            }
            if (node instanceof Labeled && isOutside(node, scene)) {
                faults.add("outside: " + node);
            }
            if (node instanceof BorderPane page && overlaps(page)) {
                faults.add("overlapping");
            }
            if (node instanceof Region region && isTooLow(region)) {
                faults.add("too low: " + node);
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

    private static boolean isTooLow(Region region) {
        return region.getHeight() + ROUNDING < region.minHeight(region.getWidth());
    }

    private static boolean overlaps(BorderPane page) {
        Region top = (Region) page.getTop();
        return top.getLayoutY() + top.getHeight() > page.getCenter().getLayoutY() + ROUNDING
                || page.getBottom().getLayoutY() < lowest(page.getCenter()) - ROUNDING;
    }

    /** Lower edge, in the page, of what stands in its centre: words may hang out of a box that is too low for them. */
    private static double lowest(Node center) {
        return Fx.visible((Parent) center).stream()
                .filter(Labeled.class::isInstance)
                .mapToDouble(node -> center.getParent()
                        .sceneToLocal(node.localToScene(node.getLayoutBounds()))
                        .getMaxY())
                .max()
                .orElse(0);
    }

    private static boolean isOutside(Node node, Scene scene) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() < -ROUNDING
                || bounds.getMinY() < -ROUNDING
                || bounds.getMaxX() > scene.getWidth() + ROUNDING
                || bounds.getMaxY() > scene.getHeight() + ROUNDING;
    }
}
