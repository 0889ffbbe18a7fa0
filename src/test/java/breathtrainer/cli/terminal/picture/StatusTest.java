package breathtrainer.cli.terminal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.ScriptedSnapshot;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Style;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Signal;
import breathtrainer.signal.SourceStatus;
import org.junit.jupiter.api.Test;

class StatusTest {
    private final ScriptedSnapshot good = ScriptedSnapshot.of(new RoutineState.Opening(""));
    private final SourceStatus waiting = SourceStatus.waiting("Plug the belt in.");

    @Test
    void a_signal_that_is_good_is_quiet() {
        assertThat(status(good)).isEqualTo(new Status("● Signal good.", Style.QUIET));
        assertThat(status(good.withSignal(Signal.State.SEARCHING, "Looking for your breath.")))
                .isEqualTo(new Status("◌ Looking for your breath.", Style.QUIET));
    }

    @Test
    void one_that_is_not_says_what_to_do() {
        assertThat(status(good.withSignal(Signal.State.WEAK, "The signal is weak. A snugger belt helps.")))
                .isEqualTo(new Status("◐ The signal is weak. A snugger belt helps.", Style.NOTICE));
        assertThat(status(
                        good.withSignal(Signal.State.LOST, "No readings arrive. Your count is kept. Check the cable.")))
                .isEqualTo(new Status(
                        "○ Signal lost. No readings arrive. Your count is kept. Check the cable.", Style.NOTICE));
    }

    @Test
    void a_pause_comes_before_the_signal() {
        assertThat(status(good.withPaused(true)
                                .withSignal(
                                        Signal.State.LOST, "No readings arrive. Your count is kept. Check the cable."))
                        .text())
                .isEqualTo("Paused. The count is kept; the space bar goes on.");
    }

    @Test
    void a_source_that_waits_comes_before_the_pause() {
        Scene scene = new Scene(good.withPaused(true).snapshot(), waiting, false);
        assertThat(Status.of(scene, Glyphs.ASCII)).isEqualTo(new Status("o Plug the belt in.", Style.NOTICE));
    }

    @Test
    void a_question_comes_before_all() {
        Scene scene = new Scene(good.withPaused(true).snapshot(), waiting, true);
        assertThat(Status.of(scene, Glyphs.UNICODE).text()).isEqualTo("End the practice? y ends it, n goes on.");
    }

    private static Status status(ScriptedSnapshot snapshot) {
        return Status.of(new Scene(snapshot.snapshot(), SourceStatus.READING, false), Glyphs.UNICODE);
    }
}
