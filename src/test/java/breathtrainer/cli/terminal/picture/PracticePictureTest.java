package breathtrainer.cli.terminal.picture;

import static breathtrainer.cli.terminal.HoldingFrame.HOLDING;
import static breathtrainer.cli.terminal.HoldingFrame.frame;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.Phase;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.signal.SourceStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PracticePictureTest {
    @Test
    void a_hold_on_a_usual_terminal() {
        assertThat(frame(HOLDING, 80, 24)).isEqualTo("""
                  Lying twist, right                                               part 5 of 6  |
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
                  Next: The left side                                                           |
                                                                                                |
                  ● Signal good.                                                                |
                  space pause   q end   → next   ← back   + − count   l stay longer   f flip    |
                """);
    }

    @Test
    void a_hold_on_a_large_terminal() {
        assertThat(frame(HOLDING, 110, 36)).isEqualTo("""
                  Lying twist, right                                                                             part 5 of 6  |
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
                  Next: The left side                                                                                         |
                                                                                                                              |
                  ● Signal good.                                                                                              |
                  space pause   q end   → next   ← back   + − count   l stay longer   f flip                                  |
                """);
    }

    @Test
    void a_hold_in_plain_characters() {
        assertThat(frame(HOLDING, new Size(80, 24), Glyphs.ASCII)).isEqualTo("""
                  Lying twist, right                                               part 5 of 6  |
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
                  Next: The left side                                                           |
                                                                                                |
                  * Signal good.                                                                |
                  space pause   q end   right next   left back   + - count   l stay longer      |
                """);
    }

    @Test
    void a_hold_in_half_a_terminal() {
        assertThat(frame(HOLDING, 40, 18)).isEqualTo("""
                Lying twist, right          part 5 of 6 |
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
                Next: The left side                     |
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
    void colours_are_the_palettes() {
        Scene scene = new Scene(HOLDING.snapshot(), SourceStatus.READING, false);
        List<String> lines = PracticePicture.lines(scene, new Size(30, 5), new CellLook(Glyphs.UNICODE, Palette.QUIET));
        assertThat(lines)
                .containsExactly(
                        "\u001b[1mLying twist, ri…\u001b[0m  \u001b[38;5;245mpart 5 of 6\u001b[0m",
                        "\u001b[1mLet the ribs widen into the…\u001b[0m",
                        "\u001b[1m4 of 10 breaths\u001b[0m",
                        "\u001b[38;5;73m↑ inhale\u001b[0m  \u001b[38;5;73m█████████████▎\u001b[0m",
                        "\u001b[38;5;245m● Signal good.\u001b[0m");
    }

    @Property(tries = 300, seed = "20261122")
    void a_frame_has_the_terminals_size_whatever_that_is(
            @ForAll @IntRange(min = 1, max = 160) int columns,
            @ForAll @IntRange(min = 1, max = 60) int rows,
            @ForAll @DoubleRange(min = -1, max = 2) double level,
            @ForAll Glyphs glyphs,
            @ForAll boolean asking) {
        Scene scene = new Scene(HOLDING.withBreath(Phase.EXHALE, level).snapshot(), SourceStatus.READING, asking);
        List<String> lines = PracticePicture.lines(scene, new Size(columns, rows), new CellLook(glyphs, Palette.PLAIN));
        assertThat(lines).hasSize(rows).allMatch(line -> Cells.width(line) <= Math.max(1, columns - 1));
    }

    @Property(tries = 100, seed = "20261122")
    void plain_characters_are_plain_at_every_size(
            @ForAll @IntRange(min = 1, max = 160) int columns, @ForAll @IntRange(min = 1, max = 60) int rows) {
        assertThat(frame(HOLDING, new Size(columns, rows), Glyphs.ASCII))
                .matches(frame -> StandardCharsets.US_ASCII.newEncoder().canEncode(frame));
    }
}
