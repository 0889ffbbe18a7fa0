package breathtrainer.cli.terminal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.Picture;
import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.cell.Style;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class DiscTest {
    private static final CellLook BLOCKS = new CellLook(Glyphs.UNICODE, Palette.PLAIN);
    private static final CellLook ASCII = new CellLook(Glyphs.ASCII, Palette.PLAIN);

    @Test
    void small_when_the_lungs_are_empty() {
        assertThat(orb(0, BLOCKS)).isEqualTo("""
                                    |
                                    |
                         ▂▂         |
                       ▅████▅       |
                       ██████       |
                       ▀████▀       |
                         ▔▔         |
                                    |
                                    |
                """);
    }

    @Test
    void wide_when_they_are_full() {
        assertThat(orb(1, BLOCKS)).isEqualTo("""
                       ▂▃▄▄▃▂       |
                    ▃▆████████▆▃    |
                   ▆████████████▆   |
                  ▆██████████████▆  |
                  ████████████████  |
                  ████████████████  |
                   ██████████████   |
                    ▀██████████▀    |
                       ▔▀▀▀▀▔       |
                """);
    }

    @Test
    void in_plain_characters_too() {
        assertThat(orb(0.6, ASCII)).isEqualTo("""
                                    |
                       .oooo.       |
                     o########o     |
                    ############    |
                    ############    |
                    ############    |
                     "########"     |
                       '""\""'       |
                                    |
                """);
    }

    @Test
    void its_lower_edge_is_reversed_where_the_terminal_can() {
        Cells cells = new Cells(new Size(6, 3));
        Disc.draw(cells, new Area(0, 0, 3, 6), 0.7, Style.BODY, new CellLook(Glyphs.UNICODE, Palette.UNCOLOURED));
        assertThat(cells.lines(Palette.UNCOLOURED)).containsExactly(" ▂▅▅▂", " ████", " \u001b[7m▆▃▃▆\u001b[0m");
    }

    @Property(seed = "20261122")
    void any_level_stays_within_its_area(@ForAll @DoubleRange(min = -10, max = 10) double level) {
        assertThat(Picture.of(14, 7, cells -> Disc.draw(cells, new Area(1, 2, 5, 10), level, Style.BODY, BLOCKS)))
                .matches("(?s) {14}\\|\n(  .{10}  \\|\n){5} {14}\\|\n");
    }

    private static String orb(double level, CellLook look) {
        return Picture.of(20, 9, cells -> Disc.draw(cells, new Area(0, 0, 9, 20), level, Style.BODY, look));
    }
}
