package breathtrainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a user reads stands in the folders of languages, not in code; and what stands there is said somewhere. */
class TextsInCodeTest {
    private static final Path CODE = Path.of("src/main/java/breathtrainer");
    private static final Path ALLOWED = Path.of("src/test/resources/languages/texts-in-code.txt");

    /** A comment, a block of text, a literal, a character. */
    private static final Pattern TOKEN = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)+'",
            Pattern.DOTALL);

    /** Two words, or the caption of a control. */
    private static final Pattern TEXT = Pattern.compile("\\p{L}{2,},? \\p{L}{2,}");

    private static final Pattern CAPTION = Pattern.compile("\\p{Lu}\\p{Ll}{2,}[.:?…]?");

    /** What tells a programmer of a mistake in the program. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "(Illegal(Argument|State)Exception|AssertionError|requireNonNull|@SuppressWarnings)\\([^;]*$");

    private static final Pattern ROOM = Pattern.compile("Texts\\.of\\(\\s*\"([a-z.]+)\"");

    @Test
    void no_text_is_left_in_code() throws IOException {
        Set<String> allowed = allowed().keySet();
        Map<String, List<String>> left = new TreeMap<>();
        for (Path file : files()) {
            List<String> texts = texts(file);
            if (!texts.isEmpty() && !allowed.contains(name(file))) {
                left.put(name(file), texts);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void what_is_allowed_is_still_needed_and_has_a_reason() throws IOException {
        for (Map.Entry<String, String> file : allowed().entrySet()) {
            assertThat(CODE.resolve(file.getKey())).exists();
            assertThat(texts(CODE.resolve(file.getKey()))).as(file.getKey()).isNotEmpty();
            assertThat(file.getValue()).as(file.getKey()).isNotBlank();
        }
    }

    @Test
    void every_text_of_the_folders_is_said_somewhere() throws IOException {
        Map<String, Set<String>> literals = new TreeMap<>();
        for (Path file : files()) {
            String code = Files.readString(file);
            for (Matcher room = ROOM.matcher(code); room.find(); ) {
                // the files of a room may share its texts: each literal of the package counts
                literals.computeIfAbsent(room.group(1), name -> new TreeSet<>()).addAll(literalsBeside(file));
            }
        }
        for (Map.Entry<String, Set<String>> room : literals.entrySet()) {
            Set<String> said = room.getValue();
            assertThat(Texts.of(room.getKey(), "en").keys())
                    .as(room.getKey())
                    .allSatisfy(key -> assertThat(said).as("who says " + key).anyMatch(literal -> said(key, literal)));
        }
    }

    /** As it is, as one of many, or by the beginning that an enum's name ends. */
    private static boolean said(String key, String literal) {
        return literal.equals(key)
                || key.equals(literal + ".one")
                || (literal.endsWith(".") && literal.length() > 1 && key.startsWith(literal));
    }

    private static Set<String> literalsBeside(Path file) throws IOException {
        try (Stream<Path> beside = Files.list(file.getParent())) {
            Set<String> literals = new TreeSet<>();
            for (Path each : beside.filter(Files::isRegularFile).toList()) {
                literals.addAll(literals(Files.readString(each)).stream()
                        .map(Literal::text)
                        .toList());
            }
            return literals;
        }
    }

    private record Literal(String text, String before) {}

    private static List<Literal> literals(String code) {
        List<Literal> literals = new ArrayList<>();
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            String text = token.group(1) != null ? token.group(1) : token.group(2);
            if (text != null) {
                literals.add(new Literal(text, code.substring(Math.max(0, token.start() - 300), token.start())));
            }
        }
        return literals;
    }

    private static List<String> texts(Path file) throws IOException {
        boolean window = file.startsWith(CODE.resolve("ui"));
        return literals(Files.readString(file)).stream()
                .filter(literal -> TEXT.matcher(literal.text()).find()
                        || (window && CAPTION.matcher(literal.text()).matches()))
                .filter(literal -> !FOR_PROGRAMMERS.matcher(literal.before()).find())
                .map(Literal::text)
                .toList();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(CODE)) {
            return all.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return CODE.relativize(file).toString().replace('\\', '/');
    }

    /** A file and why its texts may stand in it, a line each. */
    private static Map<String, String> allowed() throws IOException {
        return Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line.length > 1 ? line[1] : ""));
    }
}
