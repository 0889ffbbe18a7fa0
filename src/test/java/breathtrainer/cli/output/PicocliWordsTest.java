package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.Program;
import breathtrainer.language.UsersLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicocliWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            breaths --rat               | Unknown option: '--rat'                 | Unbekannte Option: '--rat'
            breaths --rat               | Possible solutions: --rate              | Möglich sind: --rate
            breaths --terminal --play   | Unknown options: '--terminal', '--play' | Unbekannte Optionen: '--terminal', '--play'
            dance                       | Unmatched argument at index 1: 'dance'  | Überzählige Angabe an Stelle 1: 'dance'
            history shw                 | Did you mean: history show?             | Meintest du: history show?
            breaths x --rate            | Missing required parameter for option '--rate' (HZ) | Es fehlt der Wert der Option '--rate' (HZ)
            record                      | Missing required option: '--to=FILE'    | Diese Option fehlt: '--to=FILE'
            convert                     | Missing required parameters: 'IN', 'OUT' | Diese Angaben fehlen: 'IN', 'OUT'
            help dance                  | Unknown subcommand 'dance'.             | Den Befehl 'dance' gibt es nicht.
            breaths x --sensitivity abc | Invalid value for option '--sensitivity': 'abc' is not a double | Falscher Wert der Option '--sensitivity': 'abc' ist keine Zahl
            breaths x --format x        | Invalid value for option '--format': expected one of [TEXT, CSV, JSON] (case-insensitive) but was 'x' | Falscher Wert der Option '--format': erlaubt ist eines von [TEXT, CSV, JSON], groß oder klein geschrieben, nicht 'x'
            calibrate --between 3 x     | Invalid value for option '--between' at index 1 (T): 'x' is not a double | Falscher Wert der Option '--between' an Stelle 1 (T): 'x' ist keine Zahl
            """)
    void what_was_typed_wrong_is_said_in_english_as_picocli_does_and_in_german(
            String typed, String english, String german) {
        assertThat(typed(typed, "en")).contains(english);
        assertThat(typed(typed, "de")).contains(german);
    }

    private static List<String> typed(String words, String language) {
        Program program = Program.run((Object[]) ("--language=" + language + " " + words).split(" "));
        assertThat(program.code()).isEqualTo(2);
        return program.err().lines().toList();
    }

    @Test
    void a_sentence_that_is_not_known_stays_as_it_is() {
        UsersLanguage.choose("de");
        try {
            assertThat(PicocliWords.said("Nobody knows this: '--x'")).isEqualTo("Nobody knows this: '--x'");
        } finally {
            UsersLanguage.choose("en");
        }
    }
}
