package breathtrainer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor is told of a format. */
public final class SchemaFile {
    private SchemaFile() {}

    public static Object read(Path file) throws IOException {
        // every JSON text is YAML
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    /** The value at the end of a way of keys; a number is a place in a list. */
    public static Object at(Object from, Object... way) {
        Object here = from;
        for (Object step : way) {
            here = step instanceof Integer index ? ((List<?>) here).get(index) : ((Map<?, ?>) here).get(step);
        }
        return here;
    }

    /** That a definition has the keys of the reader, those that are needed among them. */
    public static void assertSameKeys(KeySet keys, Object definition) {
        assertThat(((Map<?, ?>) at(definition, "properties")).keySet())
                .map(String::valueOf)
                .containsExactlyInAnyOrderElementsOf(keys.allowed());
        assertThat(at(definition, "additionalProperties")).isEqualTo(false);
        Object required = ((Map<?, ?>) definition).get("required");
        assertThat(required == null ? List.of() : required).isEqualTo(keys.required());
    }
}
