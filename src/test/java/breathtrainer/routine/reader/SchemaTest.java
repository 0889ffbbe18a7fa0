package breathtrainer.routine.reader;

import static breathtrainer.yaml.SchemaFile.assertSameKeys;
import static breathtrainer.yaml.SchemaFile.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.routine.Language;
import breathtrainer.routine.Routines;
import breathtrainer.yaml.SchemaFile;
import breathtrainer.yaml.ShortName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an editor is told of the format is what the reader does. */
class SchemaTest {
    private static final Path FILE = Path.of("routines", "routine.schema.json");
    private static Object schema = Map.of();

    @BeforeAll
    static void read() throws Exception {
        schema = SchemaFile.read(FILE);
    }

    @Test
    void its_keys_are_those_of_the_reader() {
        assertSameKeys(RoutineKeys.ROUTINE, schema);
        assertSameKeys(RoutineKeys.POSE, at(schema, "definitions", "pose"));
        assertSameKeys(RoutineKeys.EACH_BREATH, at(schema, "definitions", "each-breath"));
        assertSameKeys(RoutineKeys.MOVEMENT, at(schema, "definitions", "movement"));
        assertSameKeys(RoutineKeys.TEXT_AND_CUE, at(schema, "definitions", "movement-text", "anyOf", 1));
        assertSameKeys(RoutineKeys.STEP, at(schema, "definitions", "step", "anyOf", 1));
    }

    @Test
    void its_figures_and_names_are_those_of_the_reader() {
        String pattern = "^" + ShortName.PATTERN + "$";
        assertThat(at(schema, "definitions", "pose", "properties", "figure", "pattern"))
                .isEqualTo(pattern);
        assertThat(at(schema, "properties", "routine", "pattern")).isEqualTo(pattern);
    }

    @Test
    void its_languages_are_those_of_the_program() {
        assertThat(at(schema, "properties", "language", "enum")).isEqualTo(Language.tags());
    }

    private static String holdPattern() {
        return (String) at(schema, "definitions", "pose", "properties", "hold", "pattern");
    }

    static List<?> examples() throws Exception {
        read();
        return (List<?>) at(schema, "definitions", "pose", "properties", "hold", "examples");
    }

    @ParameterizedTest
    @MethodSource("examples")
    @ValueSource(
            strings = {"1 breath", "1 round", "at least 5 minutes", "1 minute", "90 seconds", "1.5 to 2.5 minutes"})
    void a_hold_that_it_allows_is_read(String hold) {
        assertThat(hold).matches(holdPattern());
        assertThat(HoldReader.read(hold)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ten breaths",
                "2.5 breaths",
                "-1 breaths",
                "at least 3 to 5 rounds",
                "5",
                "5 hours",
                "5 breaths each"
            })
    void a_hold_that_it_refuses_is_not_read(String hold) {
        assertThat(hold).doesNotMatch(holdPattern());
        assertThatThrownBy(() -> HoldReader.read(hold)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void editors_find_it_from_every_routine() throws Exception {
        for (String id : Routines.IDS) {
            assertThat(Files.readAllLines(Path.of("routines", id.replace("-de", ".de") + ".yaml")))
                    .startsWith("# yaml-language-server: $schema=" + FILE.getFileName());
        }
    }
}
