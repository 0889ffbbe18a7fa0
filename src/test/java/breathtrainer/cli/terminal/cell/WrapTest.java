package breathtrainer.cli.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WrapTest {
    @Test
    void breaks_between_words() {
        assertThat(Wrap.lines("Let the shoulders sink.", 10)).containsExactly("Let the", "shoulders", "sink.");
    }

    @Test
    void a_line_may_be_filled_to_its_end() {
        assertThat(Wrap.lines("Let the ribs", 7)).containsExactly("Let the", "ribs");
    }

    @Test
    void a_blank_text_has_no_line() {
        assertThat(Wrap.lines(" \n ", 10)).isEmpty();
    }

    @Test
    void a_line_break_is_kept() {
        assertThat(Wrap.lines("one\ntwo three", 20)).containsExactly("one", "two three");
    }

    @Test
    void a_word_longer_than_the_line_is_broken() {
        assertThat(Wrap.lines("an effortlessness", 6)).containsExactly("an", "effort", "lessne", "ss");
    }

    @Test
    void wide_characters_count_twice() {
        assertThat(Wrap.lines("呼吸 練習", 4)).containsExactly("呼吸", "練習");
    }

    @Test
    void a_mark_ends_what_goes_on() {
        assertThat(Wrap.lines("Let the shoulders sink.", 10, 2, "…")).containsExactly("Let the", "shoulders…");
        assertThat(Wrap.lines("Let the shoulders sink.", 9, 2, "...")).containsExactly("Let the", "should...");
    }

    @Test
    void what_fits_has_no_mark() {
        assertThat(Wrap.lines("Let the ribs", 7, 2, "…")).containsExactly("Let the", "ribs");
    }

    @Test
    void no_room_no_line() {
        assertThat(Wrap.lines("Let the ribs", 7, 0, "…")).isEmpty();
        assertThat(Wrap.lines("Let the ribs", 7, -3, "…")).isEmpty();
    }

    @Property(seed = "20261122")
    void no_line_is_too_wide_and_nothing_is_lost(
            @ForAll @Chars({'a', 'é', '字', '\u0301', ' ', '\n'}) @StringLength(max = 60) String text,
            @ForAll @IntRange(min = 2, max = 30) int width) {
        var lines = Wrap.lines(text, width);
        assertThat(lines).allMatch(line -> Cells.width(line) <= width).noneMatch(String::isEmpty);
        assertThat(String.join("", lines).replaceAll("\\s", "")).isEqualTo(text.replaceAll("\\s", ""));
    }
}
