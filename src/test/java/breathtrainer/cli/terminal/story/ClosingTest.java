package breathtrainer.cli.terminal.story;

import static breathtrainer.cli.terminal.ScriptedSnapshot.pose;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.routine.Hold;
import breathtrainer.routine.PoseTally;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.OngoingPractice;
import breathtrainer.signal.SourceException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClosingTest {
    private static final ScriptedSnapshot DONE = ScriptedSnapshot.of(new RoutineState.Finished(false))
            .withGuidance(
                    new Guidance("For the back", "That was it. Thank you for your time – Namasté.", "", "", "", "", ""))
            .withTallies(
                    new PoseTally(pose("Breathing into the back", Hold.Unit.BREATHS, 10), 9, 1, 101),
                    new PoseTally(pose("Cat-Cow", Hold.Unit.MINUTES, 3), 18, 0, 184.2),
                    new PoseTally(pose("Rest", Hold.Unit.MINUTES, 5), 0, 0, 0));
    private static final ScriptedSnapshot BROKEN_OFF =
            DONE.withState(new RoutineState.Opening("")).withTallies();

    @Test
    void the_close_of_the_routine_and_what_was_done() {
        assertThat(closing(DONE, OngoingPractice.End.ROUTINE, 79)).isEqualTo("""

                That was it. Thank you for your time – Namasté.

                                        breaths                     breaths
                pose                     sensed  by hand  minutes  a minute
                Breathing into the back       9        1      1.7       5.9
                Cat-Cow                      18        -      3.1       5.9
                Rest                          -        -        -         -
                """);
    }

    @Test
    void a_narrow_terminal_has_short_lines_and_shorter_names() {
        assertThat(closing(DONE, OngoingPractice.End.ROUTINE, 46)).isEqualTo("""

                That was it. Thank you for your time –
                Namasté.

                           breaths                     breaths
                pose        sensed  by hand  minutes  a minute
                Breathing        9        1      1.7       5.9
                Cat-Cow         18        -      3.1       5.9
                Rest             -        -        -         -
                """);
    }

    @Test
    void ended_by_the_wearer_before_anything_was_done() {
        assertThat(closing(BROKEN_OFF, OngoingPractice.End.WEARER, 79))
                .isEqualTo("\nThe practice was ended before the routine was over.\n");
    }

    @Test
    void ended_by_the_recordings_end() {
        assertThat(closing(BROKEN_OFF, OngoingPractice.End.SOURCE, 79))
                .isEqualTo("\nThe recording was over before the routine.\n");
    }

    @Test
    void what_went_wrong_is_for_others_to_say() {
        CompletableFuture<OngoingPractice.End> failed = CompletableFuture.failedFuture(new SourceException("Broken."));
        assertThat(Closing.lines(BROKEN_OFF.snapshot(), failed, 79, Glyphs.UNICODE))
                .isEmpty();
    }

    private static String closing(ScriptedSnapshot last, OngoingPractice.End end, int width) {
        CompletableFuture<OngoingPractice.End> ended = CompletableFuture.completedFuture(end);
        return String.join("\n", Closing.lines(last.snapshot(), ended, width, Glyphs.UNICODE)) + "\n";
    }
}
