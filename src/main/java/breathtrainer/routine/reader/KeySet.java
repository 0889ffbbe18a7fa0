package breathtrainer.routine.reader;

import java.util.List;

/**
 * The keys that may be written in one kind of place.
 *
 * @param of what has them, as in "a key of a pose"
 * @param allowed in the order in which they are told
 * @param required those of them that must be there
 */
record KeySet(String of, List<String> allowed, List<String> required) {
    static final KeySet ROUTINE = new KeySet(
            "a routine",
            List.of("version", "routine", "title", "before", "poses", "after"),
            List.of("routine", "title", "poses"));

    static final KeySet POSE = new KeySet(
            "a pose",
            List.of(
                    "name",
                    "figure",
                    "props",
                    "caution",
                    "sides",
                    "getting-ready",
                    "changing-side",
                    "enter",
                    "inhale",
                    "exhale",
                    "each-breath",
                    "round",
                    "option",
                    "hold"),
            List.of("name", "figure", "hold"));

    static final KeySet STEP = new KeySet("a step", List.of("say", "seconds"), List.of("say"));

    static final KeySet EACH_BREATH =
            new KeySet("each-breath", List.of("inhale", "exhale"), List.of("inhale", "exhale"));

    /** Of which it has exactly one. */
    static final KeySet MOVEMENT = new KeySet("a movement", List.of("inhale", "exhale"), List.of());
}
