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
        Map<String, String> english = LanguageFile.read(translation.get(1), "en");
        Map<String, String> other = LanguageFile.read(translation.get(1), translation.get(0));

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
    void the_language_of_the_user_is_asked_each_time() {
        Texts texts = Texts.of("session");
        try {
            assertThat(texts.text("count", 3, 5)).isEqualTo("3 of 5");
            UsersLanguage.choose("de-AT");
            assertThat(texts.text("count", 3, 5)).isEqualTo("3 von 5");
            assertThat(texts.bundle().getString("close"))
                    .isEqualTo(Texts.of("session", "de").text("close"));
        } finally {
            UsersLanguage.choose("en");
        }
    }

    @Test
    void one_is_said_otherwise_than_many() {
        assertThat(Texts.of("session", "en").counted("hold.breaths", 1)).isEqualTo("1 breath");
        assertThat(Texts.of("session", "en").counted("hold.breaths", 5)).isEqualTo("5 breaths");
    }

    @Test
    void each_folder_is_a_language_with_its_own_name_for_itself() throws IOException {
        assertThat(Languages.all().keySet()).containsExactlyElementsOf(names(FOLDERS));
        assertThat(Languages.all()).containsEntry("de", "Deutsch").containsEntry("en", "English");
    }

    @Test
    void a_language_is_known_with_a_country_or_without() {
        assertThat(List.of("de", "de-AT", "de_CH", "DE"))
                .allSatisfy(wish -> assertThat(Languages.speaking(wish)).contains("de"));
        assertThat(List.of("", "tlh", "C", "../en", "de/../en", "und"))
                .allSatisfy(wish -> assertThat(Languages.speaking(wish)).isEmpty());
        assertThatThrownBy(() -> UsersLanguage.choose("tlh")).hasMessage("the language tlh is not spoken");
    }

    @Test
    void a_fact_that_is_missing_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> Texts.of("session", "en").text("count", 3)).hasMessage("count has no {1}");
        assertThat(Texts.of("session", "en").text("count", "$1", "\\2")).isEqualTo("$1 of \\2");
    }

    @Test
    void a_text_that_is_not_there_is_a_fault_of_the_program() {
        assertThatThrownBy(() -> Texts.of("session", "en").text("nothing")).hasMessage("there is no text nothing");
        assertThatThrownBy(() -> Texts.of("nowhere", "en")).hasMessage("there are no texts for nowhere");
    }
}
