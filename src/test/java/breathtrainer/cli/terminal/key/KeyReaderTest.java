package breathtrainer.cli.terminal.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyReaderTest {
    /** In a typed text: nothing comes for a while. */
    private static final char PAUSE = '…';

    @Test
    void every_key_of_the_practice_is_known() {
        assertThat(keys(" +=-_lLqQyYnN"))
                .containsExactly(
                        Key.SPACE, Key.PLUS, Key.PLUS, Key.MINUS, Key.MINUS, Key.L, Key.L, Key.Q, Key.Q, Key.Y, Key.Y,
                        Key.N, Key.N);
    }

    @Test
    void control_characters_interrupt_and_redraw() {
        assertThat(keys("\u0003\u000c")).containsExactly(Key.INTERRUPT, Key.REDRAW);
    }

    @Test
    void arrows_are_known_in_both_of_a_terminals_modes() {
        assertThat(keys("\u001b[C\u001b[D\u001bOC\u001bOD")).containsExactly(Key.RIGHT, Key.LEFT, Key.RIGHT, Key.LEFT);
    }

    @Test
    void up_and_down_are_back_and_next() {
        assertThat(keys("\u001b[A\u001b[B")).containsExactly(Key.LEFT, Key.RIGHT);
    }

    @Test
    void a_clicker_and_a_foot_pedal_send_page_keys_and_a_black_screen() {
        assertThat(keys("\u001b[6~\u001b[5~b.")).containsExactly(Key.RIGHT, Key.LEFT, Key.SPACE, Key.SPACE);
        assertThat(keys("\u001b[2~\u001b[16~")).containsOnly(Key.OTHER);
    }

    @Test
    void an_arrow_with_a_modifier_is_an_arrow() {
        assertThat(keys("\u001b[1;5C")).containsExactly(Key.RIGHT);
    }

    @Test
    void an_escape_that_nothing_follows_is_the_key() {
        assertThat(keys("\u001b…q")).containsExactly(Key.ESCAPE, Key.Q);
    }

    @Test
    void the_last_escape_of_an_input_is_the_key() {
        assertThat(keys("\u001b")).containsExactly(Key.ESCAPE);
    }

    @Test
    void a_sequence_without_a_meaning_is_swallowed_as_a_whole() {
        // delete, F5, Alt-n, a focus report
        assertThat(keys("\u001b[3~\u001b[15~\u001bn\u001b[I "))
                .containsExactly(Key.OTHER, Key.OTHER, Key.OTHER, Key.OTHER, Key.SPACE);
    }

    @Test
    void a_sequence_that_breaks_off_has_no_meaning() {
        assertThat(keys("\u001b[…C")).containsExactly(Key.OTHER, Key.OTHER);
    }

    @Test
    void other_characters_have_no_meaning() {
        assertThat(keys("xé字\t\r")).containsOnly(Key.OTHER).hasSize(5);
    }

    @Test
    void nothing_in_time_is_no_key() {
        assertThat(keys("… …")).containsExactly(Key.NONE, Key.SPACE, Key.NONE);
    }

    @Test
    void an_input_that_fails_is_closed() {
        KeyReader reader = new KeyReader(milliseconds -> {
            throw new IOException("hung up");
        });
        assertThat(reader.next(1)).isEqualTo(Key.CLOSED);
    }

    /** The keys up to the end of what was typed. */
    private static List<Key> keys(String typed) {
        int[] characters = typed.chars().toArray();
        int[] next = {0};
        KeyReader reader = new KeyReader(milliseconds -> {
            if (next[0] == characters.length) {
                return KeyReader.Characters.END;
            }
            int character = characters[next[0]++];
            return character == PAUSE ? KeyReader.Characters.EXPIRED : character;
        });
        List<Key> keys = new ArrayList<>();
        for (Key key = reader.next(100); key != Key.CLOSED; key = reader.next(100)) {
            keys.add(key);
        }
        assertThat(Arrays.stream(characters).count()).isEqualTo(next[0]);
        return keys;
    }
}
