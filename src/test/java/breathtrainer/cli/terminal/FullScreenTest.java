package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.routine.Command;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class FullScreenTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final ScriptedPractice practice = new ScriptedPractice(ScriptedSnapshot.of(new RoutineState.Opening(""))
            .withGuidance(new Guidance("For the back", "Sit down.", "", "", "", "", ""))
            .snapshot());
    private LineDisciplineTerminal terminal;
    private FullScreen view;

    @BeforeEach
    void open_a_terminal_in_memory() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
        terminal.setSize(new org.jline.terminal.Size(80, 24));
        view = new FullScreen(new AlternateScreen(terminal), new CellLook(Glyphs.UNICODE, Palette.PLAIN));
        practice.onCommand = (ongoing, command) -> {
            if (command == Command.END) {
                ongoing.ended.complete(OngoingPractice.End.WEARER);
            }
        };
    }

    @Test
    void it_draws_and_passes_keys_on_until_the_practice_has_ended() throws Exception {
        typedAtFirstLook(" \u001b[C\u001b[D+-lqy");
        view.show(practice);
        assertThat(practice.calls).containsExactly("pause", "next", "back", "count", "uncount", "stay", "end");
        assertThat(sent()).contains("For the back", "Sit down.", "End the practice?");
    }

    @Test
    void ctrl_c_leaves_at_once_and_asks_nothing() throws Exception {
        typedAtFirstLook("\u0003");
        view.show(practice);
        assertThat(practice.calls).isEmpty();
        assertThat(practice.ended).isNotDone();
    }

    @Test
    void ctrl_l_draws_the_whole_screen_again() throws Exception {
        typedAtFirstLook("\u000cqy");
        view.show(practice);
        assertThat(sent().split("For the back", -1)).hasSize(3);
    }

    @Test
    void a_source_that_waits_is_shown() throws Exception {
        practice.status = SourceStatus.waiting("Plug the belt in.");
        typedAtFirstLook("qy");
        view.show(practice);
        assertThat(sent()).contains("Plug the belt in.");
    }

    @Test
    void without_keys_it_goes_on_to_the_end() throws Exception {
        practice.onLook = () -> {
            close(terminal);
            practice.onLook = () -> practice.ended.complete(OngoingPractice.End.ROUTINE);
        };
        view.show(practice);
        assertThat(practice.calls).isEmpty();
        assertThat(practice.ended).isCompletedWithValue(OngoingPractice.End.ROUTINE);
    }

    private void typedAtFirstLook(String keys) {
        practice.onLook = () -> {
            practice.onLook = () -> {};
            type(keys);
        };
    }

    private void type(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void close(LineDisciplineTerminal terminal) {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String sent() {
        return sent.toString(StandardCharsets.UTF_8);
    }
}
