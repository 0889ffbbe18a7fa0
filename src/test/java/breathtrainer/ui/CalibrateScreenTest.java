package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Evidence;
import breathtrainer.signal.SourceStatus;
import breathtrainer.ui.OngoingCalibration.Moment;
import breathtrainer.ui.calibrate.CalibrateScreen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Arc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The guided minute as it is seen. */
class CalibrateScreenTest {
    private final ScriptedCalibration minute = new ScriptedCalibration(Ask.USUAL, 0);
    private final List<String> went = new ArrayList<>();
    private Stagehand hand;
    private CalibrateScreen screen;

    @BeforeEach
    void show() throws Exception {
        Fx.run(() -> {
            hand = new Stagehand();
            screen = new CalibrateScreen(
                    "BT1 belt",
                    minute,
                    hand.frame::act,
                    new CalibrateScreen.Doors(() -> went.add("ended"), () -> went.add("left")));
            hand.frame.show(screen);
        });
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
    }

    @Test
    void it_says_what_is_asked_and_what_comes_next() throws Exception {
        asked(Ask.USUAL, 0, "Sit still and breathe as you usually do.", "Next: let all the breath out");
        asked(Ask.OUT, 0, "Now let all the breath out.", "Next: one long, easy breath in");
        asked(Ask.IN, 0, "One long, easy breath in.", "Next: stay full");
        asked(Ask.HOLD, 0, "Stay full.", "Next: let it go");
        asked(Ask.GO, 0, "Let it go.", "");
        asked(Ask.OUT, 1, "Once more: let all the breath out.", "Next: one long, easy breath in");
        asked(Ask.USUAL, 2, "Breathe as you usually do, for half a minute.", "");
    }

    private void asked(Ask ask, int rounds, String heading, String next) throws Exception {
        minute.moment = new Moment(ask, rounds, 2, 4, 0.5);
        until("heading", heading);
        Fx.run(() -> {
            assertThat(Fx.text(screen, "next")).isEqualTo(next);
            assertThat(screen.getAccessibleText()).startsWith(heading);
        });
    }

    @Test
    void before_the_first_reading_it_waits() throws Exception {
        minute.moment = Moment.BEFORE;
        until("heading", "One moment");
    }

    @Test
    void the_ring_is_whole_at_the_beginning_and_gone_at_the_end() throws Exception {
        Arc left = (Arc) screen.lookup(".time-left");
        for (double over : new double[] {0, 0.25, 1}) {
            minute.moment = new Moment(Ask.IN, 0, 4 * (1 - over), 4, 0.5);
            assertThat(Fx.eventually(() -> Math.abs(left.getLength() - 360 * (1 - over)) < 1))
                    .isTrue();
        }
    }

    @Test
    void the_orb_follows_the_level() throws Exception {
        minute.moment = new Moment(Ask.IN, 0, 2, 4, 1);
        Node swelling = screen.lookup(".orb-core").getParent();
        assertThat(Fx.eventually(() -> swelling.getScaleX() > 0.8)).isTrue();
        minute.moment = new Moment(Ask.OUT, 1, 2, 4, 0);
        assertThat(Fx.eventually(() -> swelling.getScaleX() < 0.45)).isTrue();
    }

    @Test
    void what_is_wrong_with_the_sensor_is_said_until_it_is_right() throws Exception {
        minute.status = SourceStatus.waiting("The belt is gone. Plug it in again: it goes on by itself.");
        until("notice-words", "The belt is gone. Plug it in again: it goes on by itself.");
        Fx.run(() -> assertThat(screen.getAccessibleText()).endsWith("it goes on by itself."));
        minute.status = SourceStatus.READING;
        until("notice-words", "");
    }

    @Test
    void the_key_of_a_clicker_that_goes_back_asks_once_more() throws Exception {
        Fx.run(() -> hand.press(KeyCode.LEFT, KeyCode.PAGE_UP));
        assertThat(minute.repeated).hasValue(2);
    }

    @Test
    void escape_leaves_once() throws Exception {
        Fx.run(() -> hand.press(KeyCode.ESCAPE, KeyCode.ESCAPE));
        minute.ended.cancel(false);
        Fx.run(() -> screen.frame(0));
        assertThat(went).containsExactly("left");
    }

    @Test
    void the_end_leads_on_once() throws Exception {
        minute.ended.complete(new Evidence());
        assertThat(Fx.eventually(() -> !went.isEmpty())).isTrue();
        Fx.run(() -> screen.frame(0));
        assertThat(went).containsExactly("ended");
    }

    @Test
    void a_recording_is_only_watched() throws Exception {
        ScriptedCalibration recorded = new ScriptedCalibration(new Moment(Ask.USUAL, 0, 60, 120, 0.4), false);
        Fx.run(() -> {
            screen = new CalibrateScreen(
                    "Sample: belt", recorded, hand.frame::act, new CalibrateScreen.Doors(() -> {}, () -> {}));
            hand.frame.show(screen);
            hand.press(KeyCode.LEFT);
        });
        until("heading", "This breath was recorded.");
        assertThat(recorded.repeated).hasValue(0);
        Fx.run(() -> assertThat(Fx.text(screen, "speed")).isEqualTo("Replay × 12"));
    }

    private void until(String styleClass, String text) throws Exception {
        assertThat(Fx.eventually(() -> Fx.text(screen, styleClass).equals(text)))
                .as(text)
                .isTrue();
    }
}
