package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.bench.BenchSetup;
import breathtrainer.bench.BenchSource;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.rerun.Practised;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.ui.workbench.WorkbenchScreen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recording on the workbench, by keys. */
class WorkbenchTest {
    @TempDir
    private Path folder;

    private final Locale usual = Locale.getDefault();
    private Stagehand hand;
    private WorkbenchScreen bench;
    private int left;

    @BeforeEach
    void open() throws Exception {
        Locale.setDefault(Locale.forLanguageTag("de"));
        Path recording = folder.resolve("belt.csv");
        Files.copy(Path.of("samples/belt.csv"), recording);
        Files.copy(Path.of("samples/belt.breaths.csv"), folder.resolve("belt.breaths.csv"));
        Practised own = new Practised(Routines.find("mid-back"), Length.SHORT, DetectorSettings.DEFAULT);
        BenchSetup setup = new BenchSetup(
                new BenchSource(recording, RecordingOptions.NONE, recording), own, Routines.builtIn(), "a belt");
        Fx.run(() -> {
            hand = new Stagehand();
            bench = new WorkbenchScreen(setup, hand.frame::act, () -> left++);
            hand.frame.show(bench);
        });
        assertThat(Fx.eventually(() -> !Fx.find(bench, ".progress-bar", javafx.scene.Node.class)
                        .isVisible()))
                .isTrue();
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> {
            bench.hidden();
            hand.stage.close();
        });
        Locale.setDefault(usual);
    }

    @Test
    void one_steps_from_onset_to_onset_and_from_pose_to_pose() throws Exception {
        Fx.run(() -> hand.press(KeyCode.DOWN));
        String pose = until("bench-heading", "Breathing into the back");
        assertThat(pose).isEqualTo("Breathing into the back");
        String before = text("bench-time");
        Fx.run(() -> hand.press(KeyCode.RIGHT, KeyCode.RIGHT));
        assertThat(Fx.eventually(() -> !text("bench-time").equals(before))).isTrue();
        Fx.run(() -> hand.press(KeyCode.DOWN));
        assertThat(until("bench-heading", "Cat and cow")).isEqualTo("Cat and cow");
        Fx.run(() -> hand.press(KeyCode.UP, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0, KeyCode.N));
    }

    @Test
    void arrows_go_from_pose_to_pose_after_a_click_too() throws Exception {
        Fx.run(() -> {
            Event.fireEvent(Fx.find(bench, ".bench-detail", Node.class), click());
            hand.press(KeyCode.DOWN, KeyCode.DOWN);
        });
        assertThat(until("bench-heading", "Cat and cow")).isEqualTo("Cat and cow");
    }

    private static MouseEvent click() {
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                10,
                10,
                10,
                10,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    @Test
    void marks_are_made_undone_and_never_saved_over_those_of_somebody_else_without_asking() throws Exception {
        String before = Files.readString(folder.resolve("belt.breaths.csv"));
        Fx.run(() -> hand.press(KeyCode.DOWN, KeyCode.I));
        assertThat(until("bench-said", "marks, not saved")).contains("S saves them");
        Fx.run(() -> hand.press(KeyCode.U));
        assertThat(until("bench-said", "Undone.")).isEqualTo("Undone.");
        Fx.run(() -> hand.press(KeyCode.Y, KeyCode.S));
        assertThat(until("bench-said", "somebody else")).contains("belt.own.breaths.csv");
        assertThat(Files.readString(folder.resolve("belt.breaths.csv"))).isEqualTo(before);
        Fx.run(() -> {
            for (javafx.scene.Node button : bench.lookupAll(".button")) {
                if (button instanceof Button beside && beside.getText().equals("Save beside them")) {
                    beside.fire();
                }
            }
        });
        assertThat(until("bench-said", "are saved in")).contains("belt.own.breaths.csv");
        assertThat(folder.resolve("belt.own.breaths.csv")).content().startsWith("# source: marked by hand");
        Fx.run(() -> hand.press(KeyCode.I, KeyCode.S));
        assertThat(until("bench-said", "are saved in")).contains("belt.own.breaths.csv");
        Fx.run(() -> hand.press(KeyCode.E, KeyCode.ESCAPE));
        assertThat(until("bench-said", "are not saved")).contains("once more");
        assertThat(left).isZero();
        Fx.run(() -> hand.press(KeyCode.ESCAPE));
        assertThat(left).isEqualTo(1);
    }

    @Test
    void escape_takes_back_the_question_and_loses_nothing() throws Exception {
        Fx.run(() -> hand.press(KeyCode.DOWN, KeyCode.I, KeyCode.ESCAPE, KeyCode.S, KeyCode.ESCAPE));
        assertThat(until("bench-said", "marks, not saved")).contains("S saves them");
        assertThat(left).isZero();
        assertThat(folder.resolve("belt.own.breaths.csv")).doesNotExist();
    }

    @Test
    void other_settings_are_seen_at_once_and_taken_back() throws Exception {
        Button asItWas = Fx.get(() -> Fx.find(bench, ".as-it-was", Button.class));
        assertThat(asItWas.isDisabled()).isTrue();
        Fx.run(() -> ((CheckBox) bench.lookupAll(".check-box").iterator().next()).fire());
        assertThat(asItWas.isDisabled()).isFalse();
        Fx.run(asItWas::fire);
        assertThat(asItWas.isDisabled()).isTrue();
    }

    private String until(String style, String part) throws Exception {
        assertThat(Fx.eventually(() -> text(style).contains(part)))
                .as(style + ": " + part)
                .isTrue();
        return Fx.get(() -> text(style));
    }

    private String text(String style) {
        return List.copyOf(bench.lookupAll("." + style)).stream()
                .map(node -> ((Label) node).getText())
                .reduce("", (one, other) -> one + other);
    }
}
