package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Evidence;
import breathtrainer.calibration.Learnt;
import breathtrainer.calibration.LearntSettings;
import breathtrainer.cli.calibrating.GuidedCalibration;
import breathtrainer.recording.Speed;
import breathtrainer.signal.SourceException;
import breathtrainer.simulation.Strap;
import breathtrainer.ui.calibrate.CalibrateScreen;
import breathtrainer.ui.calibrate.LearntScreen;
import breathtrainer.ui.calibrate.SensitivityScreen;
import breathtrainer.ui.look.Background;
import breathtrainer.ui.practice.PracticeScreen;
import breathtrainer.ui.start.StartScreen;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the start screen through the guided minute to a practice. */
class CalibrationPathTest {
    private final FakeRoom room = new FakeRoom();
    private Stagehand hand;
    private Navigation journey;

    @BeforeEach
    void open() throws Exception {
        Fx.run(() -> {
            hand = new Stagehand();
            journey = new Navigation(room, hand.frame, new Background());
            journey.toStart();
        });
        until(() -> !Fx.find(hand.frame.screen(), ".practise", Button.class).isDisabled());
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
        assertThat(room.onJavaFxThread)
                .as("the room was used on the JavaFX thread")
                .isFalse();
    }

    @Test
    void a_key_opens_the_guided_minute_of_the_chosen_sensor() throws Exception {
        ScriptedCalibration minute = scripted();
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> hand.frame.screen() instanceof CalibrateScreen);
        assertThat(room.learntFrom).containsExactly(FakeRoom.BELT);
        assertThat(minute.started).isTrue();
    }

    @Test
    void so_does_the_button() throws Exception {
        Fx.run(() ->
                Fx.find(hand.frame.screen(), ".action-calibrate", Button.class).fire());
        until(() -> hand.frame.screen() instanceof CalibrateScreen);
    }

    @Test
    void a_sensor_that_cannot_be_opened_is_told_on_the_start_screen() throws Exception {
        room.refusals.add("The port /dev/ttyUSB0 is used by another program. Close that, and try again.");
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> text("said").startsWith("The port /dev/ttyUSB0 is used"));
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> hand.frame.screen() instanceof CalibrateScreen);
    }

    @Test
    void escape_closes_the_sensor_and_leads_back_to_the_start() throws Exception {
        ScriptedCalibration minute = begun();
        Fx.run(() -> hand.press(KeyCode.ESCAPE));
        until(() -> hand.frame.screen() instanceof StartScreen);
        assertThat(minute.closed).isTrue();
    }

    @Test
    void what_was_learnt_is_practised_with() throws Exception {
        ScriptedCalibration minute = begun();
        Evidence evidence = AskedMinutes.of(Strap.GOOD);
        minute.ended.complete(evidence);
        until(() -> hand.frame.screen() instanceof LearntScreen);
        assertThat(minute.closed).isTrue();
        Fx.run(() -> {
            Fx.layOut(hand.scene());
            hand.press(KeyCode.ENTER);
        });
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        DetectorSettings learnt = LearntSettings.of(AskedMinutes.learnt(Strap.GOOD));
        assertThat(room.agreed).containsExactly(learnt);
        assertThat(room.opened)
                .singleElement()
                .satisfies(choice -> assertThat(choice.source()).isEqualTo(FakeRoom.BELT));
    }

    @Test
    void the_sensitivity_that_was_found_by_looking_is_practised_with() throws Exception {
        begun().ended.complete(AskedMinutes.of(Strap.GOOD));
        until(() -> hand.frame.screen() instanceof LearntScreen);
        Fx.run(() -> hand.press(KeyCode.RIGHT));
        until(() -> hand.frame.screen() instanceof SensitivityScreen);
        Fx.run(() -> {
            hand.press(KeyCode.RIGHT, KeyCode.F, KeyCode.ESCAPE);
            Fx.layOut(hand.scene());
            hand.press(KeyCode.ENTER);
        });
        until(() -> hand.frame.screen() instanceof PracticeScreen);
        DetectorSettings learnt = LearntSettings.of(AskedMinutes.learnt(Strap.GOOD));
        assertThat(room.agreed).containsExactly(learnt.with(1.12).flipped());
        Learnt before = AskedMinutes.learnt(Strap.GOOD);
        assertThat(room.agreedOn).containsExactly(before.flipped());
        assertThat(before.flipped().inhale()).isNotEqualTo(before.inhale());
    }

    @Test
    void once_more_begins_anew() throws Exception {
        begun().ended.complete(AskedMinutes.of(Strap.GOOD));
        until(() -> hand.frame.screen() instanceof LearntScreen);
        Fx.run(() -> hand.press(KeyCode.LEFT));
        until(() -> room.learntFrom.size() == 2); // this minute has ended already: its screen is there for a moment
    }

    @Test
    void a_sensor_from_which_nothing_came_is_told() throws Exception {
        begun().ended.complete(new Evidence());
        until(() -> text("said").startsWith("Nothing came from the sensor, so nothing was learnt."));
    }

    @Test
    void a_sensor_that_broke_is_told() throws Exception {
        begun().ended.completeExceptionally(new SourceException("The belt is gone. Plug it in again."));
        until(() -> text("said").equals("The belt is gone. Plug it in again."));
    }

    @Test
    void a_simulated_wearer_is_led_through_it() throws Exception {
        room.calibration = () -> GuidedCalibration.simulated(Speed.MAX, 7);
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> hand.frame.screen() instanceof LearntScreen);
        Fx.run(() -> assertThat(text("heading")).isEqualTo("Your breath is seen well"));
    }

    @Test
    void closing_the_window_in_the_middle_leaves_no_thread() throws Exception {
        room.calibration = () -> GuidedCalibration.simulated(Speed.NORMAL, 7);
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> hand.frame.screen() instanceof CalibrateScreen);
        assertThat(calibrating()).isTrue();
        journey.close();
        assertThat(calibrating()).isFalse();
    }

    private static boolean calibrating() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("calibration"));
    }

    private ScriptedCalibration scripted() {
        ScriptedCalibration minute = new ScriptedCalibration(Ask.USUAL, 0);
        room.calibration = () -> minute;
        return minute;
    }

    private ScriptedCalibration begun() throws Exception {
        ScriptedCalibration minute = scripted();
        Fx.run(() -> hand.press(KeyCode.C));
        until(() -> hand.frame.screen() instanceof CalibrateScreen);
        return minute;
    }

    private String text(String styleClass) {
        return Fx.text(hand.frame.screen(), styleClass);
    }

    private static void until(BooleanSupplier so) throws Exception {
        assertThat(Fx.eventually(so)).isTrue();
    }
}
