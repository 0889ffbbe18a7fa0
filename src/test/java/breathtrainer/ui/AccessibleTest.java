package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.session.OngoingPractice.End;
import breathtrainer.ui.control.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** What a screen reader is told: whatever can be reached with the Tab key has a role and a name. */
class AccessibleTest {
    private static Map<String, Supplier<Screen>> screens() {
        Map<String, Supplier<Screen>> screens = new TreeMap<>(ScreenGallery.calibrations());
        Moments.all().forEach(moment -> screens.put(moment.name(), () -> ScreenGallery.practice(moment)));
        screens.put("question", ScreenGallery::question);
        screens.put("start", () -> ScreenGallery.start(""));
        screens.put("summary", () -> ScreenGallery.summary(End.ROUTINE));
        return screens;
    }

    @Test
    void whatever_can_be_reached_has_a_role_and_a_name() throws Exception {
        Fx.run(() -> {
            Stagehand hand = new Stagehand(1280, 800);
            List<String> nameless = new ArrayList<>();
            screens().forEach((name, screen) -> {
                hand.frame.show(screen.get());
                Fx.layOut(hand.scene());
                Fx.visible(hand.scene().getRoot()).stream()
                        .filter(node -> node.isFocusTraversable() && !node.isDisabled())
                        .filter(node -> node.getAccessibleRole() == AccessibleRole.NODE
                                || called(node).isBlank())
                        .forEach(node -> nameless.add(name + ": " + node));
            });
            hand.stage.close();
            assertThat(nameless).isEmpty();
        });
    }

    /** A scroll pane, and what a label stands beside, are called by their own text or by what names them. */
    private static String called(Node node) {
        String told = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        String written = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        String labelled = node.getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> label instanceof Label named && named.getLabelFor() == node)
                .map(label -> ((Label) label).getText())
                .findFirst()
                .orElse("");
        return told + written + labelled;
    }
}
