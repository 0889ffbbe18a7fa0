package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.story.Paper;
import breathtrainer.routine.RoutineState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedCommandsTest {
    private final ScriptedPractice practice = new ScriptedPractice(
            ScriptedSnapshot.of(new RoutineState.Opening("")).snapshot());

    @Test
    void a_letter_or_a_word_is_a_command() {
        type("p\nNext\nback\n+\n=\n-\nl\nq\n");
        assertThat(practice.calls).containsExactly("pause", "next", "back", "count", "count", "uncount", "stay", "end");
    }

    @Test
    void anything_else_is_none() {
        type("\n   \nx\nyes\n");
        assertThat(practice.calls).isEmpty();
    }

    @Test
    void a_pipe_is_left_to_others() {
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {'q', '\n'});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper paper = new Paper(new PrintStream(out, false, StandardCharsets.UTF_8), Glyphs.ASCII, 80);
        new TypedCommands(in, StandardCharsets.UTF_8, false).listen(practice, paper);
        assertThat(in.available()).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private void type(String lines) {
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        new TypedCommands(in, StandardCharsets.UTF_8, true).readAll(practice);
    }
}
