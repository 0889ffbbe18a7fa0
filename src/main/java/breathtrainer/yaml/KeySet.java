package breathtrainer.yaml;

import java.util.List;

/**
 * The keys that may be written in one kind of place.
 *
 * @param of what has them, as in "a pose needs the key name"; where a language has cases, the nominative
 * @param allowed in the order in which they are told
 * @param required those of them that must be there
 */
public record KeySet(String of, List<String> allowed, List<String> required) {}
