package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.routine.Hold;
import breathtrainer.routine.RoutineState;
import breathtrainer.session.Guidance;
import breathtrainer.session.Signal;
import breathtrainer.signal.SourceStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FrameTest {
    private static final Guidance TWIST = new Guidance(
            "Lying twist, right side",
            "Let the ribs widen into the floor, effortless.",
            "Option: a folded blanket between the knees.",
            "4 of 10",
            "breaths",
            "the other side",
            "5 of 6");
    private static final ScriptedSnapshot HOLDING = ScriptedSnapshot.of(new RoutineState.Holding(
                    ScriptedSnapshot.place(ScriptedSnapshot.pose("Lying twist", Hold.Unit.BREATHS, 10), 3, 1),
                    ScriptedSnapshot.progress(4, 10, Hold.Unit.BREATHS)))
            .withGuidance(TWIST)
            .withBreath(Phase.INHALE, 0.8)
            .withTrace(ScriptedSnapshot.breathing(43))
            .withProgress(0.7);
    private static final String LONG_ADVICE = "Pain in the middle of the back has many causes: have a doctor look for"
            + " yours before you practise. Stop when something hurts or when you feel dizzy; come back to your own breath,"
            + " and rest. Nothing here is to be forced, least of all the breath itself, which comes and goes as it likes.";

    @Test
    void a_hold_on_a_usual_terminal() {
        assertThat(frame(HOLDING, 80, 24)).isEqualTo("""
                  Lying twist, right side                                          part 5 of 6  |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━───────────────────────  |
                                                                                                |
                  Let the ribs widen into the floor, effortless.                                |
                                                                              ▁▄▆▇▇▇▇▆▄▁        |
                  Option: a folded blanket between the knees.               ▁▆██████████▆▁      |
                                                                           ▁██████████████▁     |
                                                                           ████████████████     |
                                                                           ████████████████     |
                                                                           ▔██████████████▔     |
                                                                            ▔████████████▔      |
                  █ █                                                         ▔▀██████▀▔        |
                  ▀▀█                                                                           |
                    ▀  of 10 breaths                                           ↑ inhale         |
                                                                                                |
                   ⢀⣀⡤⠤⠤⣄⣀                   ⣀⣠⠤⠤⢤⣀⡀                  ⢀⣀⡤⠤⠤⣄⡀                   |
                  ⠞⠉     ⠈⠙⠲⣄⡀           ⢀⣠⠖⠋⠁     ⠉⠓⢦⣀            ⣠⠴⠚⠉     ⠉⠓⠦⣄            ⢀⡤  |
                             ⠙⠲⢤⣀     ⣀⡤⠖⠋            ⠈⠓⢦⣀     ⢀⣠⠴⠋⠁           ⠈⠙⠦⣄⡀     ⣀⡤⠞⠉   |
                                ⠈⠉⠓⠒⠒⠋⠁                  ⠈⠉⠓⠒⠒⠋⠉                   ⠉⠙⠒⠒⠚⠉⠁      |
                      ↓            ↑           ↓            ↑            ↓           ↑          |
                  Next: the other side                                                          |
                                                                                                |
                  ● Signal good.                                                                |
                  space pause   q end   → next   ← back   + − count   l stay longer             |
                """);
    }

    @Test
    void a_hold_on_a_large_terminal() {
        assertThat(frame(HOLDING, 110, 36)).isEqualTo("""
                  Lying twist, right side                                                                        part 5 of 6  |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━────────────────────────────────  |
                                                                                                                              |
                  Let the ribs widen into the floor, effortless.                                                              |
                                                                                                                              |
                  Option: a folded blanket between the knees.                                     ▂▄▅▆▇████▇▆▅▄▂              |
                                                                                               ▁▅▇██████████████▇▅▁           |
                                                                                              ▅████████████████████▅          |
                                                                                            ▂████████████████████████▂        |
                                                                                            ██████████████████████████        |
                                                                                           ▇██████████████████████████▇       |
                                                                                           ████████████████████████████       |
                                                                                           ████████████████████████████       |
                                                                                           ████████████████████████████       |
                                                                                            ██████████████████████████        |
                                                                                            ▔████████████████████████▔        |
                                                                                              ▀████████████████████▀          |
                  ██  ██                                                                       ▔▀████████████████▀▔           |
                  ██  ██                                                                          ▔▀▀████████▀▀▔              |
                  ██████                                                                                                      |
                      ██                                                                                                      |
                      ██  of 10 breaths                                                              ↑ inhale                 |
                                                                                                                              |
                                                                                                                              |
                    ⢀⡤⠖⠒⠋⠙⠒⠦⣄⡀                         ⢀⣠⠴⠒⠚⠙⠒⠲⢤⣀                          ⣀⡤⠖⠚⠉⠓⠒⠦⣄                          |
                  ⣠⠞⠉        ⠙⠦⣄                     ⢀⡴⠋        ⠈⠳⣄                     ⢀⡴⠚⠁       ⠈⠙⢦⡀                       |
                  ⠁            ⠈⠳⣄                 ⣠⠞⠉            ⠈⠓⣆⡀                ⢀⡴⠋             ⠙⢦⡀                 ⣠⠞  |
                                 ⠈⠳⣄             ⣠⠞⠁                 ⠙⢦⡀            ⢀⡴⠋                 ⠙⢦⣀            ⢀⡤⠏⠁   |
                                   ⠈⠳⢤⡀       ⢀⣠⠞⠁                     ⠙⢦⣀        ⣠⠖⠋                     ⠈⠳⣄        ⢀⡴⠋      |
                                      ⠉⠓⠦⢤⣀⡤⠤⠖⠋                          ⠈⠓⠦⠤⣄⣠⠤⠖⠋⠁                         ⠈⠙⠲⠤⢤⣠⠤⠴⠚⠉        |
                                                                                                                              |
                        ↓                 ↑                ↓                 ↑                 ↓                ↑             |
                  Next: the other side                                                                                        |
                                                                                                                              |
                  ● Signal good.                                                                                              |
                  space pause   q end   → next   ← back   + − count   l stay longer                                           |
                """);
    }

    @Test
    void a_hold_in_plain_characters() {
        assertThat(frame(HOLDING, new Size(80, 24), Glyphs.ASCII)).isEqualTo("""
                  Lying twist, right side                                          part 5 of 6  |
                  =====================================================-----------------------  |
                                                                                                |
                  Let the ribs widen into the floor, effortless.                                |
                                                                              .o######o.        |
                  Option: a folded blanket between the knees.               .############.      |
                                                                           .##############.     |
                                                                           ################     |
                                                                           ################     |
                                                                           '##############'     |
                                                                            '############'      |
                                                                              '"######"'        |
                                                                                                |
                  4 of 10 breaths                                              ^ inhale         |
                                                                                                |
                   .......                   ......                   .......                   |
                  |'     '||.            .||''    ''||.           .|-|'     '||.            .|  |
                            '|-|.     .||'            '||.     .||'            '||..    ..||'   |
                                '''''''                  '''''''                   ''''''       |
                      v            ^           v            ^            v           ^          |
                  Next: the other side                                                          |
                                                                                                |
                  * Signal good.                                                                |
                  space pause   q end   right next   left back   + - count   l stay longer      |
                """);
    }

    @Test
    void a_hold_in_half_a_terminal() {
        assertThat(frame(HOLDING, 40, 18)).isEqualTo("""
                Lying twist, right side     part 5 of 6 |
                ━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────── |
                                                        |
                Let the ribs widen into the floor,      |
                effortless.                             |
                                                        |
                Option: a folded blanket between the    |
                knees.                                  |
                4 of 10 breaths                         |
                ↑ inhale  ████████████████████▎         |
                                                        |
                ⠤⠖⠒⠲⢤⣀      ⣠⠤⠖⠒⠲⢤⣀      ⣠⠤⠖⠒⠲⢤⣀      ⣀ |
                     ⠈⠓⠲⠤⠤⠖⠋⠁     ⠈⠓⠲⠤⠤⠖⠋⠁     ⠈⠓⠲⠤⠤⠖⠋⠁ |
                  ↓     ↑      ↓     ↑      ↓     ↑     |
                Next: the other side                    |
                                                        |
                ● Signal good.                          |
                space pause   q end   → next   ← back   |
                """);
    }

    @Test
    void a_hold_in_a_corner() {
        assertThat(frame(HOLDING, 24, 7)).isEqualTo("""
                Lying twi…  part 5 of 6 |
                Let the ribs widen into |
                the floor, effortless.  |
                Option: a folded blank… |
                4 of 10 breaths         |
                ↑ inhale  █████████▏    |
                ● Signal good.          |
                """);
    }

    @Test
    void the_trace_makes_room_for_long_words() {
        Guidance advice = new Guidance("For the mid-back", LONG_ADVICE + " " + LONG_ADVICE, "", "", "", "Cat-Cow", "");
        ScriptedSnapshot opening =
                ScriptedSnapshot.of(new RoutineState.Opening(LONG_ADVICE)).withGuidance(advice);
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
                  space pause   q end   → next   ← back   + − count   l stay longer             |
                """);
    }

    @Test
    void the_orb_makes_room_for_still_longer_ones() {
        Guidance advice = new Guidance("For the mid-back", LONG_ADVICE + " " + LONG_ADVICE, "", "", "", "", "");
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
                                                                            |
                                                                            |
                  ● Signal good.                                            |
                  space pause   q end   → next   ← back   + − count         |
                """);
    }

    @Test
    void large_digits_make_room_for_long_words() {
        Guidance advice =
                new Guidance("Lying twist", LONG_ADVICE, "An option.", "4 of 10", "breaths", "Rest", "5 of 6");
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
                  An option.                                                   ▔▀██████▀▔       |
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
                  space pause   q end   → next   ← back   + − count   l stay longer             |
                """);
    }

    @Test
    void a_timed_hold_has_its_clock() {
        Guidance rest = new Guidance("Rest", "Lie still.", "", "1:20 of 5:00", "minutes", "the close", "6 of 6");
        assertThat(frame(HOLDING.withGuidance(rest), 60, 20)).isEqualTo("""
                  Rest                                         part 6 of 6  |
                  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━─────────────────  |
                                                                            |
                  Lie still.                                    ▁▁          |
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
                  Next: the close                                           |
                                                                            |
                  ● Signal good.                                            |
                  space pause   q end   → next   ← back   + − count         |
                """);
    }

    @Test
    void before_a_breath_is_found_there_is_no_phase() {
        ScriptedSnapshot searching =
                HOLDING.withBreath(Phase.UNKNOWN, 0).withSignal(Signal.State.SEARCHING, "Breathe as you like.");
        assertThat(frame(searching, 40, 11)).isEqualTo("""
                Lying twist, right side     part 5 of 6 |
                ━━━━━━━━━━━━━━━━━━━━━━━━━━━──────────── |
                Let the ribs widen into the floor,      |
                effortless.                             |
                                                        |
                Option: a folded blanket between the    |
                knees.                                  |
                4 of 10 breaths                         |
                          ████▉                         |
                ◌ Looking for your breath. Breathe as…  |
                space pause   q end   → next   ← back   |
                """);
    }

    @Test
    void a_source_that_waits_says_what_to_do() {
        SourceStatus waiting = SourceStatus.waiting("The belt on /dev/ttyUSB0 is gone. Plug it in again.");
        List<String> lines = Frame.lines(
                new Scene(HOLDING.snapshot(), waiting, false),
                new Size(80, 24),
                new Look(Glyphs.UNICODE, Palette.PLAIN));
        assertThat(lines.get(22)).isEqualTo("  ○ The belt on /dev/ttyUSB0 is gone. Plug it in again.");
    }

    @Test
    void colours_are_the_palettes() {
        Scene scene = new Scene(HOLDING.snapshot(), SourceStatus.READING, false);
        List<String> lines = Frame.lines(scene, new Size(30, 5), new Look(Glyphs.UNICODE, Palette.QUIET));
        assertThat(lines)
                .containsExactly(
                        "\u001b[1mLying twist, ri…\u001b[0m  \u001b[38;5;245mpart 5 of 6\u001b[0m",
                        "\u001b[1mLet the ribs widen into the…\u001b[0m",
                        "\u001b[1m4 of 10 breaths\u001b[0m",
                        "\u001b[38;5;73m↑ inhale\u001b[0m  \u001b[38;5;73m█████████████▎\u001b[0m",
                        "\u001b[38;5;245m● Signal good.\u001b[0m");
    }

    @Property(tries = 300)
    void a_frame_has_the_terminals_size_whatever_that_is(
            @ForAll @IntRange(min = 1, max = 160) int columns,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @DoubleRange(min = -1, max = 2) double level,
            @ForAll Glyphs glyphs,
            @ForAll boolean asking) {
        Scene scene = new Scene(HOLDING.withBreath(Phase.EXHALE, level).snapshot(), SourceStatus.READING, asking);
        List<String> lines = Frame.lines(scene, new Size(columns, rows), new Look(glyphs, Palette.PLAIN));
        assertThat(lines).hasSize(rows).allMatch(line -> Cells.width(line) <= Math.max(1, columns - 1));
    }

    @Property(tries = 100)
    void plain_characters_are_plain_at_every_size(
            @ForAll @IntRange(min = 1, max = 160) int columns, @ForAll @IntRange(min = 1, max = 60) int rows) {
        assertThat(frame(HOLDING, new Size(columns, rows), Glyphs.ASCII))
                .matches(frame -> StandardCharsets.US_ASCII.newEncoder().canEncode(frame));
    }

    private static String frame(ScriptedSnapshot snapshot, int columns, int rows) {
        return frame(snapshot, new Size(columns, rows), Glyphs.UNICODE);
    }

    private static String frame(ScriptedSnapshot snapshot, Size size, Glyphs glyphs) {
        Scene scene = new Scene(snapshot.snapshot(), SourceStatus.READING, false);
        return Picture.framed(Frame.lines(scene, size, new Look(glyphs, Palette.PLAIN)), size.columns());
    }
}
