package breathtrainer.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A language is a folder, and each has what English has. */
class LanguagesTest {
    private static final Path FOLDERS = Path.of("src/main/resources/languages");
    private static final Pattern FACT = Pattern.compile("\\{\\d}");

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Each language and room. */
    static Stream<List<String>> translations() throws IOException {
        List<String> rooms = names(FOLDERS.resolve("en"));
        return names(FOLDERS).stream()
                .flatMap(tag -> rooms.stream().map(room -> List.of(tag, room.replace(".properties", ""))));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void each_text_is_there_with_the_same_facts(List<String> translation) {
        Map<String, String> english = Texts.read(translation.get(1), "en");
        Map<String, String> other = Texts.read(translation.get(1), translation.get(0));

        assertThat(other.keySet()).isEqualTo(english.keySet());
        other.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(facts(text)).as(key).isEqualTo(facts(english.get(key)));
        });
    }

    private static List<String> facts(String text) {
        return FACT.matcher(text).results().map(found -> found.group()).sorted().toList();
    }

    @Test
    void a_language_that_is_not_there_speaks_english() {
        assertThat(Texts.of("session", "tlh").text("count", "3", "5")).isEqualTo("3 of 5");
        assertThat(Texts.of("session", "de").text("count", "3", "5")).isEqualTo("3 von 5");
    }

    @Test
    void a_text_that_is_not_there_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> Texts.of("session", "en").text("nothing")).hasMessage("there is no text nothing");
        assertThatThrownBy(() -> Texts.of("nowhere", "en")).hasMessage("there are no texts for nowhere");
    }
}
