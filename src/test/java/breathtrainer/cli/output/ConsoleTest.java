package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {
    @ParameterizedTest
    @CsvSource({"LC_ALL, de_DE.UTF-8", "LC_CTYPE, C.utf8", "LANG, en_GB.UTF-8"})
    void where_java_tells_nothing_the_locale_does(String name, String locale) {
        assertThat(Console.charset("", Map.of(name, locale))).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void what_java_tells_holds() {
        assertThat(Console.charset("IBM850", Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Charset.forName("IBM850"));
        assertThat(Console.charset("US-ASCII", Map.of())).isEqualTo(StandardCharsets.US_ASCII);
    }

    @Test
    void the_stronger_word_of_the_locale_wins() {
        assertThat(Console.charset("", Map.of("LC_ALL", "C", "LANG", "de_DE.UTF-8")))
                .isEqualTo(Charset.defaultCharset());
    }
}
