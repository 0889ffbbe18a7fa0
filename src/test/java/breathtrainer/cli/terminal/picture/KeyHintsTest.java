package breathtrainer.cli.terminal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.routine.RoutineState;
import breathtrainer.signal.SourceStatus;
import org.junit.jupiter.api.Test;

class KeyHintsTest {
    private final ScriptedSnapshot going = ScriptedSnapshot.of(new RoutineState.Opening(""));

    @Test
    void all_of_them_where_there_is_room() {
        assertThat(hints(going, false, 76))
                .isEqualTo("space pause   q end   → next   ← back   + − count   l stay longer   f flip");
    }

    @Test
    void the_most_needed_where_there_is_less() {
        assertThat(hints(going, false, 30)).isEqualTo("space pause   q end   → next");
        assertThat(hints(going, false, 11)).isEqualTo("space pause");
        assertThat(hints(going, false, 5)).isEqualTo("q end");
        assertThat(hints(going, false, 2)).isEmpty();
    }

    @Test
    void what_the_space_bar_does_now() {
        assertThat(hints(going.withPaused(true), false, 20)).isEqualTo("space go on   q end");
    }

    @Test
    void only_the_answers_while_asked() {
        assertThat(hints(going, true, 76)).isEqualTo("y end   n go on");
    }

    private static String hints(ScriptedSnapshot snapshot, boolean asking, int width) {
        return KeyHints.of(new Scene(snapshot.snapshot(), SourceStatus.READING, asking), width, Glyphs.UNICODE);
    }
}
