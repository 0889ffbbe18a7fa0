package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Into a pipe. */
@Timeout(20)
class TerminalViewTest {
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final TerminalView view = view(written);
    private final ScriptedPractice practice = new ScriptedPractice(ScriptedSnapshot.of(new RoutineState.Opening(""))
            .withGuidance(new Guidance("For the back", "Sit down.", "", "", "", "", ""))
            .snapshot());

    @Test
    void a_source_that_waits_and_then_reads_again() throws Exception {
        practice.status = SourceStatus.waiting("The belt on /dev/ttyUSB0 is gone. Plug it in again.");
        practice.onLook = () -> practice.onLook = () -> {
            practice.status = SourceStatus.READING;
            practice.ended.complete(OngoingPractice.End.WEARER);
        };
        view.run(practice);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("""

                For the back
                  Sit down.
                  The belt on /dev/ttyUSB0 is gone. Plug it in again.
                  Readings are coming.

                The practice was ended before the routine was over.
                """);
    }

    @Test
    void a_source_that_fails_leaves_what_was_told_and_is_thrown() {
        practice.onLook =
                () -> practice.ended.completeExceptionally(new SourceException("samples/belt.csv is broken."));
        assertThatThrownBy(() -> view.run(practice))
                .isInstanceOf(SourceException.class)
                .hasMessage("samples/belt.csv is broken.");
        assertThat(written.toString(StandardCharsets.UTF_8)).startsWith("\nFor the back\n");
        assertThat(practice.calls).containsExactly("start", "close");
    }

    @Test
    void when_nobody_reads_it_any_more_the_practice_ends() throws Exception {
        practice.onCommand = (ongoing, command) -> ongoing.ended.complete(OngoingPractice.End.WEARER);
        OutputStream brokenPipe = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(view(brokenPipe).run(practice)).isEqualTo(OngoingPractice.End.WEARER);
        assertThat(practice.calls).containsExactly("start", "end", "close");
    }

    private static TerminalView view(OutputStream out) {
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        return new TerminalView(new ProcessTerminal(
                InputStream.nullInputStream(), stream, StandardCharsets.UTF_8, false, Map.of("TERM", "xterm")));
    }
}
