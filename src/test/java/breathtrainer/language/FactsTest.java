package breathtrainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of every language is said with all of its facts, and whoever says it in code has them. */
class FactsTest {
    private static final Path CODE = Path.of("src/main/java/breathtrainer");
    private static final Pattern FACT = Pattern.compile("\\{(\\d)}");

    /** What a number was formatted with before it became a fact. */
    private static final Pattern FORMAT = Pattern.compile("%[-,.\\d]*[sdfg]");

    private static final Pattern ROOM = Pattern.compile("(\\w+) =\\s+Texts\\.of\\(\\s*\"([a-z.]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    static Stream<List<String>> translations() throws IOException {
        return LanguagesTest.translations();
    }

    private static int facts(String text) {
        return FACT.matcher(text)
                .results()
                .mapToInt(fact -> Integer.parseInt(fact.group(1)) + 1)
                .max()
                .orElse(0);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void each_text_is_said_with_its_facts(List<String> translation) {
        Map<String, String> written = LanguageFile.read(translation.get(1), translation.get(0));
        Texts texts = Texts.of(translation.get(1), translation.get(0));
        written.forEach((key, text) -> {
            Object[] facts =
                    IntStream.range(0, facts(text)).mapToObj(i -> "‹" + i + "›").toArray();
            String said = texts.text(key, facts);
            assertThat(said).as(key).isEqualTo(FACT.matcher(text).replaceAll("‹$1›"));
            assertThat(said).as(key).doesNotContainPattern(FACT).doesNotContainPattern(FORMAT);
        });
    }

    @ParameterizedTest
    @MethodSource("translations")
    void what_is_quoted_is_quoted_to_its_end(List<String> translation) {
        LanguageFile.read(translation.get(1), translation.get(0)).forEach((key, text) -> {
            assertThat(count(text, '„')).as(key).isEqualTo(count(text, '“'));
            assertThat(count(text, '(')).as(key).isEqualTo(count(text, ')'));
        });
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

    @Test
    void whoever_says_a_text_has_its_facts() throws IOException {
        List<String> lacking = new ArrayList<>();
        int said = 0;
        for (Path file : files()) {
            String code = Files.readString(file);
            for (Matcher room = ROOM.matcher(code); room.find(); ) {
                Map<String, String> texts = LanguageFile.read(room.group(2), Texts.ENGLISH);
                Matcher call = Pattern.compile("\\b" + room.group(1) + "\\s*\\.text\\(")
                        .matcher(code);
                while (call.find()) {
                    List<String> arguments = arguments(code, call.end());
                    for (String key : keys(arguments.get(0), texts)) {
                        said++;
                        if (facts(texts.get(key)) > arguments.size() - 1) {
                            lacking.add(CODE.relativize(file) + ": " + key);
                        }
                    }
                }
            }
        }
        assertThat(lacking).isEmpty();
        assertThat(said).as("texts that are said").isGreaterThan(300);
    }

    /** The texts that a first argument names: one, or several to choose from. */
    private static Set<String> keys(String argument, Map<String, String> texts) {
        Set<String> keys = new TreeSet<>();
        LITERAL.matcher(argument)
                .results()
                .map(found -> found.group(1))
                .filter(texts::containsKey)
                .forEach(keys::add);
        return keys;
    }

    /** What stands between the parentheses of a call, parted by its commas. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begins = from;
        for (int at = from; depth >= 0; at++) {
            char sign = code.charAt(at);
            if (sign == '"' || sign == '\'') {
                at = endOfLiteral(code, at);
            } else if (sign == '(' || sign == '{' || sign == '[') {
                depth++;
            } else if (sign == ')' || sign == '}' || sign == ']') {
                depth--;
            }
            if ((sign == ',' && depth == 0) || depth < 0) {
                arguments.add(code.substring(begins, at));
                begins = at + 1;
            }
        }
        return arguments;
    }

    private static int endOfLiteral(String code, int from) {
        int at = from + 1;
        while (code.charAt(at) != code.charAt(from)) {
            at += code.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
