package breathtrainer.cli.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @Test
    void a_terminal_of_256_colours_gets_the_quiet_ones() {
        assertThat(Palette.of(Map.of("TERM", "xterm-256color"))).isEqualTo(Palette.QUIET);
        assertThat(Palette.of(Map.of("TERM", "xterm", "COLORTERM", "truecolor")))
                .isEqualTo(Palette.QUIET);
    }

    @Test
    void another_gets_its_own_eight() {
        assertThat(Palette.of(Map.of("TERM", "xterm"))).isEqualTo(Palette.EIGHT);
        assertThat(Palette.of(Map.of())).isEqualTo(Palette.EIGHT);
    }

    @Test
    void no_color_is_honoured_unless_it_is_empty() {
        assertThat(Palette.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1")))
                .isEqualTo(Palette.UNCOLOURED);
        assertThat(Palette.of(Map.of("TERM", "xterm-256color", "NO_COLOR", ""))).isEqualTo(Palette.QUIET);
    }

    @ParameterizedTest
    @EnumSource
    void without_colour_a_text_is_bold_or_faint_at_most(Style style) {
        assertThat(Palette.UNCOLOURED.paint("text", style, false)).matches("(\u001b\\[[12]m)?text(\u001b\\[0m)?");
    }

    @ParameterizedTest
    @EnumSource
    void plain_is_the_text_alone(Style style) {
        assertThat(Palette.PLAIN.paint("text", style, true)).isEqualTo("text");
    }

    @Test
    void what_is_reversed_keeps_its_colour() {
        assertThat(Palette.QUIET.paint("▃", Style.INHALE, true)).isEqualTo("\u001b[7;38;5;73m▃\u001b[0m");
        assertThat(Palette.EIGHT.paint("▃", Style.BODY, true)).isEqualTo("\u001b[7m▃\u001b[0m");
    }
}
