package breathtrainer.cli.terminal;

import static breathtrainer.cli.terminal.HoldingFrame.HOLDING;
import static breathtrainer.cli.terminal.HoldingFrame.REST;
import static breathtrainer.cli.terminal.HoldingFrame.frame;
import static breathtrainer.cli.terminal.HoldingFrame.said;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.picture.PracticePicture;
import breathtrainer.cli.terminal.picture.Scene;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Place;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Progress;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.Signal;
import breathtrainer.signal.SourceStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a frame makes room for what is to be said. */
class FrameWordsTest {
    private static final String LONG_ADVICE = "Pain in the middle of the back has many causes: have a doctor look for"
            + " yours before you practise. Stop when something hurts or when you feel dizzy; come back to your own breath,"
            + " and rest. Nothing here is to be forced, least of all the breath itself, which comes and goes as it likes.";

    @Test
    void the_trace_makes_room_for_long_words() {
        RoutineState state = new RoutineState.Opening(LONG_ADVICE + " " + LONG_ADVICE);
        ScriptedSnapshot opening = ScriptedSnapshot.of(state).withGuidance(said(state));
        assertThat(frame(opening, 80, 20)).isEqualTo("""
                  For the mid-back                                                              |
                  ────────────────────────────────────────────────────────────────────────────  |
                                                                                                |
                  Pain in the middle of the back has many causes:                               |
                  have a doctor look for yours before you practise.                             |
                  Stop when something hurts or when you feel dizzy;          ▁▄▆▇██▇▆▄▁         |
                  come back to your own breath, and rest. Nothing           ▅██████████▅        |
                  here is to be forced, least of all the breath            ▆████████████▆       |
                  itself, which comes and goes as it likes. Pain in        ██████████████       |
                  the middle of the back has many causes: have a           ██████████████       |
                  doctor look for yours before you practise. Stop           ▀██████████▀        |
                  when something hurts or when you feel dizzy; come          ▔▀██████▀▔         |
                  back to your own breath, and rest. Nothing here is                            |
                  to be forced, least of all the breath itself,                                 |
                  which comes and goes as it likes.                           ↑ inhale          |
                                                                                                |
                  Next: Cat-Cow                                                                 |
                                                                                                |
                  ● Signal good.                                                                |
                  space pause   q end   → next   ← back   + − count   l stay longer   f flip    |
                """);
    }

    @Test
    void the_orb_makes_room_for_still_longer_ones() {
        Guidance advice = said(new RoutineState.Opening(LONG_ADVICE + " " + LONG_ADVICE));
        assertThat(frame(HOLDING.withGuidance(advice), 60, 16)).isEqualTo("""
                  For the mid-back                                          |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────  |
                                                                            |
                  Pain in the middle of the back has many causes: have a    |
                  doctor look for yours before you practise. Stop when      |
                  something hurts or when you feel dizzy; come back to      |
                  your own breath, and rest. Nothing here is to be forced,  |
                  least of all the breath itself, which comes and goes as   |
                  it likes. Pain in the middle of the back has many         |
                  causes: have a doctor look for yours before you practis…  |
                  ↑ inhale  ████████████████████████████████▎               |
                                                                            |
                  Next: Cat-Cow                                             |
                                                                            |
                  ● Signal good.                                            |
                  space pause   q end   → next   ← back   + − count         |
                """);
    }

    @Test
    void large_digits_make_room_for_long_words() {
        Pose wordy = ScriptedSnapshot.pose("Lying twist", LONG_ADVICE);
        Guidance advice = said(new RoutineState.Holding(
                new Place(wordy, 5, 6, 1), ScriptedSnapshot.progress(4, 10, Hold.Unit.BREATHS)));
        assertThat(frame(HOLDING.withGuidance(advice), 80, 22)).isEqualTo("""
                  Lying twist                                                      part 5 of 6  |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────  |
                                                                                                |
                  Pain in the middle of the back has many causes: have a                        |
                  doctor look for yours before you practise. Stop when         ▂▄▆▇██▇▆▄▂       |
                  something hurts or when you feel dizzy; come back to        ▅██████████▅      |
                  your own breath, and rest. Nothing here is to be           ▇████████████▇     |
                  forced, least of all the breath itself, which comes        ██████████████     |
                  and goes as it likes.                                      ██████████████     |
                                                                              ▀██████████▀      |
                                                                               ▔▀██████▀▔       |
                                                                                                |
                  4 of 10 breaths                                               ↑ inhale        |
                                                                                                |
                  ⢀⣀⡤⠤⠤⠤⠤⢤⣀⡀               ⢀⣀⡤⠤⠤⠤⠤⢤⣀⡀                ⣀⣠⠤⠤⠤⠤⠤⣄⣀                  |
                  ⠉        ⠉⠓⠦⣄⡀       ⢀⣠⠴⠚⠉        ⠉⠙⠲⢤⣀        ⣀⡤⠖⠋⠁       ⠈⠙⠲⢤⣀        ⣀⣠⠴⠚  |
                               ⠉⠙⠒⠒⠒⠒⠒⠋⠉                ⠈⠉⠓⠒⠒⠒⠒⠚⠉⠁               ⠈⠉⠓⠒⠒⠒⠒⠚⠉⠁     |
                      ↓            ↑           ↓            ↑            ↓           ↑          |
                  Next: Rest                                                                    |
                                                                                                |
                  ● Signal good.                                                                |
                  space pause   q end   → next   ← back   + − count   l stay longer   f flip    |
                """);
    }

    @Test
    void a_timed_hold_has_its_clock() {
        Guidance rest = said(new RoutineState.Resting(
                new Place(REST, 6, 6, 1), new Progress(80, 300, Hold.Unit.MINUTES, 9, 0, false)));
        assertThat(frame(HOLDING.withGuidance(rest), 60, 20)).isEqualTo("""
                  Rest                                         part 6 of 6  |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────  |
                                                                            |
                  Let the breath come and go.                   ▁▁          |
                                                            ▁▅▇████▇▅▁      |
                                                           ▄██████████▄     |
                                                           ████████████     |
                                                           ████████████     |
                                                           ▀██████████▀     |
                  ▄█   ▄  ▀▀█ █▀█                           ▔▀██████▀▔      |
                   █   ▄  █▀▀ █ █                               ▔▔          |
                  ▀▀▀     ▀▀▀ ▀▀▀  of 5:00 minutes           ↑ inhale       |
                                                                            |
                  ⡤⠴⠒⠒⠒⠦⢤⣀⡀        ⢀⣠⠤⠖⠒⠒⠒⠦⢤⣀         ⣀⡤⠴⠒⠒⠒⠲⠤⣄⣀        ⢀⣀  |
                          ⠉⠓⠲⠤⠤⠤⠴⠒⠋⠉        ⠈⠉⠓⠲⠤⠤⠤⠖⠚⠉⠁        ⠈⠙⠒⠦⠤⠤⠤⠖⠚⠉   |
                     ↓        ↑        ↓         ↑        ↓        ↑        |
                  Next: The close                                           |
                                                                            |
                  ● Signal good.                                            |
                  space pause   q end   → next   ← back   + − count         |
                """);
    }

    @Test
    void before_a_breath_is_found_there_is_no_phase() {
        ScriptedSnapshot searching =
                HOLDING.withBreath(Phase.UNKNOWN, 0).withSignal(Signal.State.SEARCHING, "Looking for your breath.");
        assertThat(frame(searching, 40, 11)).isEqualTo("""
                Lying twist, right          part 5 of 6 |
                ━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────── |
                Let the ribs widen into the floor,      |
                effortless.                             |
                                                        |
                Option: a folded blanket between the    |
                knees.                                  |
                4 of 10 breaths                         |
                          ████▉                         |
                ◌ Looking for your breath.              |
                space pause   q end   → next   ← back   |
                """);
    }

    @Test
    void a_source_that_waits_says_what_to_do() {
        SourceStatus waiting = SourceStatus.waiting("The belt on /dev/ttyUSB0 is gone. Plug it in again.");
        List<String> lines = PracticePicture.lines(
                new Scene(HOLDING.snapshot(), waiting, false),
                new Size(80, 24),
                new CellLook(Glyphs.UNICODE, Palette.PLAIN));
        assertThat(lines.get(22)).isEqualTo("  ○ The belt on /dev/ttyUSB0 is gone. Plug it in again.");
    }
}
