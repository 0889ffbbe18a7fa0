package breathtrainer.cli.terminal.key;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.ScriptedPractice;
import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.routine.RoutineState;
import org.junit.jupiter.api.Test;

class ControlsTest {
    private final ScriptedSnapshot going = ScriptedSnapshot.of(new RoutineState.Opening("Take care."));
    private final ScriptedPractice practice = new ScriptedPractice(going.snapshot());
    private final Controls controls = new Controls(practice);

    @Test
    void each_key_gives_its_command() {
        press(Key.RIGHT, Key.LEFT, Key.PLUS, Key.MINUS, Key.L);
        assertThat(practice.calls).containsExactly("next", "back", "count", "uncount", "stay");
    }

    @Test
    void space_pauses_and_then_goes_on() {
        press(Key.SPACE);
        practice.snapshot = going.withPaused(true).snapshot();
        press(Key.SPACE);
        assertThat(practice.calls).containsExactly("pause", "resume");
    }

    @Test
    void escape_and_q_ask_before_they_end_the_practice() {
        for (Key key : new Key[] {Key.ESCAPE, Key.Q}) {
            press(key);
            assertThat(controls.asking()).isTrue();
            assertThat(practice.calls).isEmpty();
            press(Key.N);
            assertThat(controls.asking()).isFalse();
        }
    }

    @Test
    void yes_ends_it() {
        press(Key.Q, Key.Y);
        assertThat(practice.calls).containsExactly("end");
        assertThat(controls.asking()).isFalse();
    }

    @Test
    void escape_takes_the_question_back() {
        press(Key.ESCAPE, Key.ESCAPE);
        assertThat(controls.asking()).isFalse();
        assertThat(practice.calls).isEmpty();
    }

    @Test
    void while_asked_no_other_key_does_anything() {
        press(Key.Q, Key.SPACE, Key.RIGHT, Key.PLUS, Key.NONE, Key.OTHER);
        assertThat(controls.asking()).isTrue();
        assertThat(practice.calls).isEmpty();
    }

    @Test
    void a_yes_that_was_not_asked_for_does_nothing() {
        press(Key.Y, Key.N, Key.OTHER, Key.NONE, Key.CLOSED);
        assertThat(practice.calls).isEmpty();
    }

    private void press(Key... keys) {
        for (Key key : keys) {
            controls.press(key);
        }
    }
}
