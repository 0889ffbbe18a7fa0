package breathtrainer.cli.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GlyphsTest {
    @Test
    void utf_8_has_all_characters() {
        assertThat(Glyphs.of(StandardCharsets.UTF_8, "xterm-256color")).isEqualTo(Glyphs.UNICODE);
        assertThat(Glyphs.UNICODE.fold("Namasté – “là” 呼吸")).isEqualTo("Namasté – “là” 呼吸");
    }

    @Test
    void any_other_charset_has_the_plain_ones() {
        assertThat(Glyphs.of(StandardCharsets.US_ASCII, "xterm-256color")).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(StandardCharsets.ISO_8859_1, "xterm-256color")).isEqualTo(Glyphs.ASCII);
    }

    @Test
    void the_linux_console_has_no_font_for_more() {
        assertThat(Glyphs.of(StandardCharsets.UTF_8, "linux")).isEqualTo(Glyphs.ASCII);
    }

    @Test
    void plain_characters_keep_the_text_readable() {
        assertThat(Glyphs.ASCII.fold("Namasté – “là”, it’s 3 × 90°… 呼"))
                .isEqualTo("Namaste - \"la\", it's 3 x 90 degrees... ?");
    }

    @Test
    void an_accent_apart_from_its_letter_is_lost_with_it() {
        assertThat(Glyphs.ASCII.fold("Namaste\u0301")).isEqualTo("Namaste");
    }

    @Property(seed = "20261122")
    void plain_characters_are_all_that_is_left(@ForAll String text) {
        assertThat(Glyphs.ASCII.fold(text))
                .matches(folded -> StandardCharsets.US_ASCII.newEncoder().canEncode(folded));
    }
}
