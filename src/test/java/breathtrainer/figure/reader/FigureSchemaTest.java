package breathtrainer.figure.reader;

import static breathtrainer.yaml.SchemaFile.assertSameKeys;
import static breathtrainer.yaml.SchemaFile.at;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.figure.Figures;
import breathtrainer.figure.flesh.Row;
import breathtrainer.figure.skeleton.Bones;
import breathtrainer.yaml.SchemaFile;
import breathtrainer.yaml.ShortName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an editor is told of a figure is what the reader does. */
class FigureSchemaTest {
    private static final Path FILE = Path.of("routines", "figures", "figure.schema.json");
    private static Object schema = Map.of();

    @BeforeAll
    static void read() throws IOException {
        schema = SchemaFile.read(FILE);
    }

    private static Object definition(String name) {
        return at(schema, "definitions", name);
    }

    @Test
    void its_keys_are_those_of_the_reader() {
        assertSameKeys(FigureKeys.FIGURE, schema);
        assertSameKeys(FigureKeys.VIEW, definition("view"));
        assertSameKeys(FigureKeys.SWELL, definition("swell"));
        assertSameKeys(FigureKeys.PROP, definition("prop"));
        assertSameKeys(FigureKeys.BARS, definition("bars"));
        assertSameKeys(FigureKeys.SHAPE, definition("shape"));
        assertSameKeys(FigureKeys.ARM, definition("arm"));
        assertSameKeys(FigureKeys.LEG, definition("leg"));
        assertSameKeys(FigureKeys.BREATH, definition("breath"));
    }

    @Test
    void its_numbers_are_those_of_the_reader() {
        assertRange(NumberReader.ANGLE, definition("angle"));
        assertRange(NumberReader.LENGTH, definition("length"));
        assertRange(NumberReader.FACTOR, at(definition("row"), "anyOf", 0));
        assertThat(at(definition("row"), "anyOf", 1, "minItems")).isEqualTo(Row.LENGTH);
        assertThat(at(definition("shape"), "properties", "spine", "minItems")).isEqualTo(Bones.SPINE_PIECES);
        assertThat(at(definition("name"), "pattern")).isEqualTo("^" + ShortName.PATTERN + "$");
    }

    private static void assertRange(NumberReader.Range range, Object definition) {
        assertThat(((Number) at(definition, "minimum")).doubleValue()).isEqualTo(range.least());
        assertThat(((Number) at(definition, "maximum")).doubleValue()).isEqualTo(range.most());
    }

    @Test
    void editors_find_it_from_every_figure() throws IOException {
        for (String id : Figures.IDS) {
            assertThat(Files.readAllLines(FILE.resolveSibling(id + ".yaml")))
                    .startsWith("# yaml-language-server: $schema=" + FILE.getFileName());
        }
    }
}
