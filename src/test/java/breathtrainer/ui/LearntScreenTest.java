package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Finding;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.simulation.Strap;
import breathtrainer.ui.calibrate.LearntScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was learnt, as it is told. */
class LearntScreenTest {
    private final List<String> went = new ArrayList<>();
    private Stagehand hand;
    private LearntScreen screen;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> hand = new Stagehand());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
    }

    private Learnt show(Strap strap) throws Exception {
        Learnt learnt = AskedMinutes.learnt(strap);
        show(learnt, LearntSettings.of(learnt));
        return learnt;
    }

    private void show(Learnt learnt, DetectorSettings settings) throws Exception {
        Fx.run(() -> {
            screen = new LearntScreen(
                    "BT1 belt",
                    learnt,
                    settings,
                    new LearntScreen.Doors(
                            () -> went.add("practise"),
                            () -> went.add("look"),
                            () -> went.add("again"),
                            () -> went.add("left")));
            hand.frame.show(screen);
            Fx.layOut(hand.scene());
        });
    }

    @Test
    void what_was_chosen_by_looking_is_told() throws Exception {
        Learnt learnt = AskedMinutes.learnt(Strap.GOOD);
        show(learnt, LearntSettings.of(learnt).with(1.26).flipped());
        Fx.run(() -> assertThat(facts())
                .contains("1.26, as you chose", "inhale and exhale have changed places, as you chose"));
    }

    @Test
    void the_breaths_can_be_looked_at_where_there_are_any() throws Exception {
        show(Strap.NOT_WORN);
        Fx.run(() -> hand.press(KeyCode.RIGHT));
        assertThat(went).isEmpty();
        show(Strap.GOOD);
        Fx.run(() -> hand.press(KeyCode.RIGHT));
        assertThat(went).containsExactly("look");
    }

    @Test
    void a_belt_that_sits_well_leads_on_to_a_practice() throws Exception {
        show(Strap.GOOD);
        Fx.run(() -> {
            assertThat(Fx.text(screen, "heading")).isEqualTo("Your breath is seen well");
            assertThat(facts()).anyMatch(fact -> fact.matches("the readings (rise|fall), sure to \\d+ %"));
            assertThat(facts()).anyMatch(fact -> fact.matches("moves the readings by [\\d.]+, \\d+ times the noise"));
            assertThat(facts()).contains("50 a second");
            hand.press(KeyCode.ENTER);
        });
        assertThat(went).containsExactly("practise");
    }

    @Test
    void each_finding_is_told_with_what_to_do() throws Exception {
        Learnt learnt = show(Strap.LOOSE);
        Fx.run(() -> {
            assertThat(labels("finding-say")).hasSize(learnt.findings().size());
            for (Finding finding : learnt.findings()) {
                assertThat(labels("finding-say"))
                        .anyMatch(said -> said.endsWith(finding.say().substring(1) + "."));
                assertThat(labels("finding-do"))
                        .anyMatch(said -> said.endsWith(finding.does().substring(1) + "."));
            }
            assertThat(screen.getAccessibleText())
                    .startsWith("Something is still in the way. The belt is too loose: a breath moves it by only");
        });
    }

    @Test
    void what_stands_in_the_way_leads_to_once_more() throws Exception {
        show(Strap.NOT_WORN);
        Fx.run(() -> {
            assertThat(Fx.text(screen, "heading")).isEqualTo("No breath was seen");
            assertThat(screen.lookup(".again").isFocused()).isTrue();
            hand.press(KeyCode.LEFT);
        });
        assertThat(went).containsExactly("again");
    }

    @Test
    void escape_goes_back_to_the_start() throws Exception {
        show(Strap.GOOD);
        Fx.run(() -> {
            hand.press(KeyCode.ESCAPE);
            Fx.find(screen, ".start-screen", Button.class).fire();
        });
        assertThat(went).containsExactly("left", "left");
    }

    private List<String> facts() {
        return labels("fact");
    }

    private List<String> labels(String styleClass) {
        return screen.lookupAll("." + styleClass).stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
