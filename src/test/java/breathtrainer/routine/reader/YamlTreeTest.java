package breathtrainer.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.routine.RoutineException;
import breathtrainer.yaml.YamlFile;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are not YAML, or more than a routine needs of it. */
class YamlTreeTest {
    @Test
    void lines_that_are_not_yaml_are_all_told_and_the_rest_is_checked_as_well() {
        assertThat(ToldFaults.of("""
                routine: r
                title: Mid-back: ease
                poses:
                  - name: Cat: and cow
                    figure: all-fours
                    getting-ready: [kneel, {say: "look up]
                    inhale: widen
                    exhale: @soften
                    hold: 5 breath to 6
                  - name: Rest
                    figure: lying!
                \thold: 5 minutes
                """))
                .containsExactly(
                        "2:16: a colon that cannot stand here; put a text with a colon in it in quotes,"
                                + " and indent keys of one thing alike",
                        "4:14: a colon that cannot stand here; put a text with a colon in it in quotes,"
                                + " and indent keys of one thing alike",
                        "6:34: the quote that opens here is not closed",
                        "8:13: a text cannot begin with this sign; put it in quotes",
                        "9:11: hold: \"to\" is too much" + HoldReaderTest.ALLOWED,
                        "11:13: figure: \"lying!\" is not a short name for the command line;"
                                + " write at most 40 small letters, digits and hyphens, such as all-fours",
                        "12:1: a tab; indent with spaces");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: [1, 2      | 1:4: the list that opens here with [ is not closed with ]; its entries are parted by commas",
                "a: {b         | 1:4: what opens here with { is not closed with }; put a text that begins with { in quotes",
                "a: - b        | 1:4: a list cannot begin behind a key; put each of its entries on a line of its own, with - before it",
                "a: \"\\q\"    | 1:6: this sign has no meaning after \\; write \\\\ for a backslash",
                "a: *b         | 1:4: a text cannot be taken from elsewhere with *; write it once more, or put it in quotes if it begins with *",
                "a: {side} up  | 1:11: this does not fit what stands before it; indent alike what belongs together, and put a text that begins with { or [ or a quote in quotes",
            })
    void what_is_not_yaml_is_told_in_plain_words(String text, String fault) {
        assertThat(ToldFaults.of(text)).contains(fault);
    }

    @Test
    void a_key_without_a_colon_a_second_routine_and_hidden_characters_are_told() {
        assertThat(ToldFaults.of("routine: r\ntitle\nposes: []"))
                .contains("2:1: a key needs a colon and a space after it");
        assertThat(ToldFaults.of("routine: r\n---\nroutine: s"))
                .contains("2:1: a second document begins here; a file holds one");
        assertThat(ToldFaults.of("routine: r\u0007\ntitle: t"))
                .contains("1:11: a character that cannot be seen; delete it");
    }

    @Test
    void a_key_that_is_missing_is_told_even_if_another_cannot_be_read() {
        assertThat(ToldFaults.of("titel: T\nposes:\n  - name: a: b\n    figure: lying\n    hold: 5 breaths\n"))
                .hasSize(4)
                .contains("1:1: a routine needs the key title", "1:1: a routine needs the key routine");
    }

    @Test
    void nothing_is_said_of_what_only_follows_from_a_line_that_could_not_be_read() {
        assertThat(ToldFaults.of("""
                routine: r
                title: T
                poses:
                  - name: Sun
                    figure: standing
                    round:
                      - {inhale: reach: up}
                      - exhale: fold
                    hold: 3 rounds
                  - name: Cat
                    figure: all-fours
                    enter:
                \t  - exhale: fold
                    hold: 5 breaths
                """)).hasSize(2).allMatch(fault -> fault.startsWith("7:") || fault.startsWith("13:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "? ",
                "a: ",
                "!",
                "&a ",
                "*a ",
                "[a,",
                "- &a a\n",
                "a: *a\n",
                "a: b: c\n",
                "\t\n",
                "'",
                "\"",
                "a\n",
                "|",
                "%",
                "---\n"
            })
    void a_hostile_file_is_refused_at_once(String piece) {
        String hostile = piece.repeat(YamlFile.LARGEST / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> RoutineReader.read("f", hostile)).isInstanceOf(RoutineException.class));
    }

    @Test
    void a_small_file_cannot_grow_by_aliases() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(ToldFaults.of(bomb.toString())).anyMatch(fault -> fault.startsWith("2:10: a text cannot be taken"));
    }
}
