package breathtrainer.yaml;

import java.util.List;
import java.util.function.Supplier;

/**
 * The keys that may be written in one kind of place.
 *
 * @param name of what has them, as in "a pose needs the key hold"; asked each time, for the user's language
 * @param allowed in the order in which they are told
 * @param required those of them that must be there
 */
public record KeySet(Supplier<String> name, List<String> allowed, List<String> required) {
    String of() {
        return name.get();
    }
}
