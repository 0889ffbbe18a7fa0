package breathtrainer.cli.terminal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.Area;
import breathtrainer.cli.terminal.cell.Cells;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import breathtrainer.cli.terminal.cell.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelBarTest {
    @ParameterizedTest
    @CsvSource({"-9, ''", "0, ██▌", "0.1, ███▌", "0.5, ███████▌", "1, ████████████▌", "9, ███████████████"})
    void as_long_as_the_lungs_are_full(double level, String bar) {
        assertThat(bar(level, Glyphs.UNICODE)).isEqualTo(bar);
    }

    @Test
    void in_plain_characters_it_grows_by_whole_columns() {
        assertThat(bar(0.5, Glyphs.ASCII)).isEqualTo("########");
    }

    private static String bar(double level, Glyphs glyphs) {
        Cells cells = new Cells(new Size(15, 1));
        LevelBar.draw(cells, new Area(0, 0, 1, 15), level, Style.BODY, glyphs);
        return cells.lines(Palette.PLAIN).get(0);
    }
}
