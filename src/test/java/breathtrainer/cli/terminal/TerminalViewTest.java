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
    void at_the_greatest_speed_nothing_that_happened_is_passed_over() throws Exception {
        assertThat(view.run(new DemoPractice(0, view::changed))).isEqualTo(OngoingPractice.End.ROUTINE);
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("""

                For the mid-back
                  Pain in the middle of the back has many causes – ask a doctor first. Stop when it hurts, or when you feel dizzy.
                  Signal good.

                Breathing into the back, part 1 of 3
                  Props: rolled mat or blanket. Caution: not with high blood pressure or glaucoma.
                  Come into the pose slowly, at your own time; the hold begins with your next inhale.
                  Hold: 10 breaths.
                  Let the ribs widen, effortless.
                  Let the shoulders sink.
                  1 of 10 breaths
                  2 of 10 breaths
                  3 of 10 breaths
                  4 of 10 breaths
                  5 of 10 breaths
                  6 of 10 breaths
                  7 of 10 breaths
                  8 of 10 breaths
                  9 of 10 breaths
                  10 of 10 breaths
                  Hold ended.

                Cat-Cow, part 2 of 3
                  Props: rolled mat or blanket. Caution: not with high blood pressure or glaucoma.
                  Come into the pose slowly, at your own time; the hold begins with your next inhale.
                  Hold: 3 rounds.
                  Let the shoulders sink.
                  1 of 3 rounds
                  Let the ribs widen, effortless.
                  Let the shoulders sink.
                  Signal lost; the count is kept. No readings arrive; is the belt plugged in?
                  2 of 3 rounds
                  Let the ribs widen, effortless.
                  Signal back.
                  Let the shoulders sink.
                  3 of 3 rounds
                  Hold ended.

                Lying twist, right side, part 3 of 3
                  Props: rolled mat or blanket. Caution: not with high blood pressure or glaucoma.
                  Come into the pose slowly, at your own time; the hold begins with your next inhale.
                  Hold: 2 breaths.
                  Let the shoulders sink.
                  1 of 2 breaths
                  Let the ribs widen, effortless.
                  2 of 2 breaths
                  Hold ended.

                Lying twist, left side, part 3 of 3
                  Props: rolled mat or blanket. Caution: not with high blood pressure or glaucoma.
                  Come into the pose slowly, at your own time; the hold begins with your next inhale.
                  Hold: 2 breaths.
                  Let the shoulders sink.
                  1 of 2 breaths
                  Let the ribs widen, effortless.
                  2 of 2 breaths
                  Hold ended.

                That was the practice. Namasté.

                                        breaths                     breaths
                pose                     sensed  by hand  minutes  a minute
                Breathing into the back      10        -      1.7       6.0
                Cat-Cow                       3        -      0.5       6.0
                Lying twist                   4        -      0.7       6.0
                """);
    }

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
                  Signal good.
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
