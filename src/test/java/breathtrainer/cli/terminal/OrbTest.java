package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class OrbTest {
    private static final Look BLOCKS = new Look(Glyphs.UNICODE, Palette.PLAIN);
    private static final Look ASCII = new Look(Glyphs.ASCII, Palette.PLAIN);

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
        Orb.draw(cells, new Area(0, 0, 3, 6), 0.7, Style.BODY, new Look(Glyphs.UNICODE, Palette.UNCOLOURED));
        assertThat(cells.lines(Palette.UNCOLOURED)).containsExactly(" ▂▅▅▂", " ████", " \u001b[7m▆▃▃▆\u001b[0m");
    }

    @Property(seed = "20261122")
    void any_level_stays_within_its_area(@ForAll @DoubleRange(min = -10, max = 10) double level) {
        assertThat(Picture.of(14, 7, cells -> Orb.draw(cells, new Area(1, 2, 5, 10), level, Style.BODY, BLOCKS)))
                .matches("(?s) {14}\\|\n(  .{10}  \\|\n){5} {14}\\|\n");
    }

    private static String orb(double level, Look look) {
        return Picture.of(20, 9, cells -> Orb.draw(cells, new Area(0, 0, 9, 20), level, Style.BODY, look));
    }
}
