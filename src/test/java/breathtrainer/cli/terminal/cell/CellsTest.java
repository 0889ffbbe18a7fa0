package breathtrainer.cli.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    private final Cells cells = new Cells(new Size(6, 2));

    @Test
    void blanks_at_the_end_of_a_line_are_left_out() {
        cells.put(0, 1, "ab ", Style.BODY);
        assertThat(cells.lines(Palette.PLAIN)).containsExactly(" ab", "");
    }

    @Test
    void what_lies_beyond_the_edge_is_cut_off() {
        cells.put(0, 4, "abc", Style.BODY);
        cells.put(1, -1, "abc", Style.BODY);
        cells.put(2, 0, "below", Style.BODY);
        cells.put(-1, 0, "above", Style.BODY);
        assertThat(cells.lines(Palette.PLAIN)).containsExactly("    ab", "bc");
    }

    @Test
    void a_wide_character_takes_two_cells_or_none() {
        cells.put(0, 0, "呼吸x", Style.BODY);
        cells.put(1, 5, "呼", Style.BODY);
        assertThat(cells.lines(Palette.PLAIN)).containsExactly("呼吸x", "");
    }

    @Test
    void an_accent_stands_on_the_character_before_it() {
        cells.put(0, 0, "e\u0301x", Style.BODY);
        assertThat(cells.lines(Palette.PLAIN)).first().isEqualTo("e\u0301x");
        assertThat(Cells.width("e\u0301x")).isEqualTo(2);
    }

    @Test
    void what_would_steer_the_terminal_is_a_mark_in_one_cell() {
        Cells cells = new Cells(new Size(8, 1));
        cells.put(0, 0, "a\u001b\u009b\u202ez", Style.BODY);
        assertThat(cells.lines(Palette.QUIET)).containsExactly("a\u241b\ufffd\ufffdz");
        assertThat(Cells.width("a\u001b\u009b\u202ez")).isEqualTo(5);
    }

    @Test
    void neighbours_of_one_style_are_painted_at_once() {
        cells.put(0, 0, "ab", Style.HEADING);
        cells.put(0, 2, "c", Style.HEADING);
        cells.put(0, 3, "d", Style.BODY);
        assertThat(cells.lines(Palette.EIGHT)).first().isEqualTo("\u001b[1mabc\u001b[0md");
    }
}
