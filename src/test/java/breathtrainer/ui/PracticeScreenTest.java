package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.figure.Figures;
import breathtrainer.routine.Command;
import breathtrainer.session.OngoingPractice.End;
import breathtrainer.ui.practice.PracticeScreen;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticeScreenTest {
    private final ScriptedPractice practice = new ScriptedPractice(Moments.HOLDING);
    private Stagehand hand;
    private PracticeScreen screen;

    @BeforeEach
    void show() throws Exception {
        Fx.run(() -> {
            hand = new Stagehand();
            screen = new PracticeScreen(practice, Figures.builtIn(), hand.frame::act, () -> {});
            hand.frame.show(screen);
        });
        await("Breathing into the back", "heading");
    }

    @AfterEach
    void close() throws Exception {
        Fx.run(() -> hand.stage.close());
    }

    @Test
    void each_key_gives_its_command() throws Exception {
        Fx.run(() -> hand.press(
                KeyCode.SPACE,
                KeyCode.RIGHT,
                KeyCode.LEFT,
                KeyCode.EQUALS,
                KeyCode.ADD,
                KeyCode.MINUS,
                KeyCode.L,
                KeyCode.PAGE_DOWN));
        assertThat(practice.commands)
                .containsExactly(
                        Command.PAUSE,
                        Command.NEXT,
                        Command.BACK,
                        Command.COUNT_ONE,
                        Command.COUNT_ONE,
                        Command.TAKE_ONE_BACK,
                        Command.STAY,
                        Command.NEXT);
    }

    @Test
    void a_clicker_a_pedal_and_the_keys_for_music_reach_from_the_mat() throws Exception {
        Fx.run(() -> hand.press(
                KeyCode.PAGE_DOWN,
                KeyCode.PAGE_UP,
                KeyCode.B,
                KeyCode.PERIOD,
                KeyCode.PLAY,
                KeyCode.TRACK_NEXT,
                KeyCode.TRACK_PREV));
        assertThat(practice.commands)
                .containsExactly(
                        Command.NEXT,
                        Command.BACK,
                        Command.PAUSE,
                        Command.PAUSE,
                        Command.PAUSE,
                        Command.NEXT,
                        Command.BACK);
    }

    @Test
    void a_recording_that_broke_is_said_for_as_long_as_the_practice_lasts() throws Exception {
        practice.recordingTrouble = "Not recorded from now on: the disk is full.";
        practice.now(Moments.LOST);
        await(practice.recordingTrouble, "recording-words");

        practice.now(Moments.HOLDING);
        await("Breathing into the back", "heading");
        assertThat(Fx.text(screen, "recording-words")).isEqualTo(practice.recordingTrouble);
        Fx.run(() -> assertThat(screen.getAccessibleText()).endsWith(practice.recordingTrouble));
    }

    @Test
    void a_figure_is_there_for_a_pose_that_has_one_and_the_orb_alone_without() throws Exception {
        Fx.run(() -> {
            assertThat(screen.lookup(".figure").isVisible()).isTrue();
            assertThat(screen.lookup(".figure").getAccessibleText()).isNotEmpty();
        });
        practice.now(Moments.OPENING);
        assertThat(Fx.eventually(() -> !screen.lookup(".figure").isVisible())).isTrue();
        Fx.run(() -> assertThat(screen.lookup(".orb").isVisible()).isTrue());
    }

    @Test
    void space_goes_on_when_paused() throws Exception {
        practice.now(Moments.PAUSED);
        Fx.run(() -> hand.press(KeyCode.SPACE));
        assertThat(practice.commands).containsExactly(Command.RESUME);
    }

    @Test
    void escape_asks_and_enter_ends() throws Exception {
        Fx.run(() -> {
            hand.press(KeyCode.ESCAPE);
            assertThat(Fx.text(screen, "question-title")).isEqualTo("End the practice?");
            assertThat(practice.commands).isEmpty();
            hand.press(KeyCode.ENTER);
        });
        assertThat(practice.commands).containsExactly(Command.END);
    }

    @Test
    void escape_twice_goes_on() throws Exception {
        Fx.run(() -> {
            hand.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
            assertThat(Fx.text(screen, "question-title")).isEmpty();
            hand.press(KeyCode.RIGHT);
        });
        assertThat(practice.commands).containsExactly(Command.NEXT);
    }

    @Test
    void nothing_but_an_answer_is_taken_while_the_question_stands() throws Exception {
        Fx.run(() -> hand.press(KeyCode.ESCAPE, KeyCode.SPACE, KeyCode.RIGHT, KeyCode.PLUS));
        assertThat(practice.commands).isEmpty();
    }

    @Test
    void enter_alone_does_nothing() throws Exception {
        Fx.run(() -> hand.press(KeyCode.ENTER));
        assertThat(practice.commands).isEmpty();
    }

    @Test
    void space_presses_a_button_that_was_reached_with_tab() throws Exception {
        Fx.run(() -> {
            Fx.find(screen, ".action-next", Button.class).requestFocus();
            hand.press(KeyCode.SPACE);
        });
        assertThat(practice.commands).containsExactly(Command.NEXT);
    }

    @Test
    void every_button_says_what_it_does_and_by_which_key() throws Exception {
        Fx.run(() -> assertThat(screen.lookupAll(".action"))
                .extracting(button -> button.getAccessibleText())
                .containsExactlyInAnyOrder(
                        "Back (←)",
                        "Pause (Space)",
                        "Next (→)",
                        "Take one breath back (−)",
                        "Count one breath (+)",
                        "Stay here (L)",
                        "Inhale and exhale are the wrong way round (F)",
                        "Dark or light (D)",
                        "Let the orb stay still (R)",
                        "Full screen (F11)",
                        "End the practice (Esc)"));
    }

    @Test
    void what_a_snapshot_says_appears() throws Exception {
        practice.now(Moments.MOVING);
        await("Cat-Cow", "heading");
        Fx.run(() -> assertThat(
                        new String[] {"stage", "instruction", "detail", "count", "count-unit", "next", "signal"})
                .extracting(styleClass -> Fx.text(screen, styleClass))
                .containsExactly(
                        "Part 2 of 6  ·  Moving with the breath",
                        "Round the back up, let head and tailbone hang",
                        "",
                        "2:10 of 5:00",
                        "minutes",
                        "Inhale: Lift head and sit bones, let the belly sink",
                        "Breath is clear"));
    }

    @Test
    void a_lost_signal_says_what_to_do_in_place_of_the_detail() throws Exception {
        practice.now(Moments.FAINT);
        await("Breath is faint", "signal");
        Fx.run(() -> {
            assertThat(Fx.text(screen, "notice-words"))
                    .isEqualTo("Breath is hard to see. Draw the belt a little tighter.");
            assertThat(Fx.text(screen, "detail")).isEmpty();
        });
    }

    @Test
    void pausing_and_staying_show_on_their_buttons() throws Exception {
        practice.now(Moments.PAUSED);
        await("Paused", "orb-word");
        practice.now(Moments.STAYING);
        await("breaths, staying", "count-unit");
        Fx.run(() -> {
            assertThat(screen.lookup(".action-pause").getAccessibleText()).isEqualTo("Pause (Space)");
            assertThat(screen.lookup(".action-stay").getAccessibleText())
                    .isEqualTo("End this hold by its count again (L)");
        });
    }

    @Test
    void a_screen_reader_is_told_all_of_it() throws Exception {
        practice.now(Moments.STAYING);
        await("112", "count");
        Fx.run(() -> assertThat(screen.getAccessibleText())
                .isEqualTo("Breathing into the back. Feel the back ribs widen into the blanket. 112 breaths, staying"));
    }

    @Test
    void the_end_is_told_once() throws Exception {
        int[] ends = {0};
        ScriptedPractice resting = new ScriptedPractice(Moments.RESTING);
        Fx.run(() -> hand.frame.show(new PracticeScreen(resting, Figures.builtIn(), hand.frame::act, () -> ends[0]++)));
        resting.ended.complete(End.ROUTINE);
        assertThat(Fx.eventually(() -> ends[0] > 0)).isTrue();
        Fx.run(() -> assertThat(ends[0]).isEqualTo(1));
    }

    private void await(String text, String styleClass) throws Exception {
        assertThat(Fx.eventually(() -> Fx.text(screen, styleClass).equals(text)))
                .as("%s shows %s", styleClass, text)
                .isTrue();
    }
}
