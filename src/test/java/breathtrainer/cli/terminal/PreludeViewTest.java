package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.prelude.CheckLine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands on a terminal before the first pose. */
class PreludeViewTest {
    private static final List<CheckLine> CHECKS = List.of(
            new CheckLine(CheckLine.State.WELL, "The sensor is on. 50.0 Hz"),
            new CheckLine(CheckLine.State.WAITING, "Breathe as it comes: 1 of 3 clean breaths."),
            new CheckLine(CheckLine.State.TROUBLE, "There is no loudspeaker here."));

    private static List<String> lines(String term, Size size) {
        CellLook look = new CellLook(
                Glyphs.of(StandardCharsets.UTF_8, term), Palette.of(Map.of("TERM", term, "NO_COLOR", "1")));
        return PreludeView.lines("It begins by itself.", CHECKS, size, look).stream()
                .map(line -> line.replaceAll("\u001b\\[[0-9;]*m", ""))
                .toList();
    }

    @Test
    void each_check_stands_on_its_line_with_the_advice_and_the_keys() {
        assertThat(lines("xterm", new Size(80, 14)))
                .containsExactly(
                        "",
                        "  Before the first pose",
                        "  It begins by itself.",
                        "",
                        "  ● The sensor is on. 50.0 Hz",
                        "  ◌ Breathe as it comes: 1 of 3 clean breaths.",
                        "  ○ There is no loudspeaker here.",
                        "",
                        "  With pain in the back, see a doctor first. If anything hurts or makes you",
                        "  dizzy, stop.",
                        "",
                        "",
                        "",
                        "  space begin now   t the tone again   q leave");
    }

    @Test
    void the_smallest_terminal_shows_what_it_can() {
        for (int columns = 1; columns < 40; columns += 3) {
            for (int rows = 1; rows < 12; rows++) {
                int width = columns;
                assertThat(lines("xterm", new Size(columns, rows)))
                        .hasSize(rows)
                        .allSatisfy(line -> assertThat(Cells.width(line)).isLessThan(Math.max(2, width)));
            }
        }
    }
}
