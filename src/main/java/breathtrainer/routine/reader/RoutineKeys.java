package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.yaml.KeySet;
import java.util.List;

/** The keys of a routine's file. */
final class RoutineKeys {
    private static final Texts TEXTS = Texts.of("routine.reader");

    static final KeySet ROUTINE = new KeySet(
            () -> TEXTS.text("a-routine"),
            List.of("version", "routine", "title", "language", "before", "poses", "after"),
            List.of("routine", "title", "poses"));

    static final KeySet POSE = new KeySet(
            () -> TEXTS.text("a-pose"),
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

    static final KeySet STEP =
            new KeySet(() -> TEXTS.text("a-step"), List.of("say", "seconds", "voice"), List.of("say"));

    /** A movement's text with its short form. */
    static final KeySet TEXT_AND_CUE =
            new KeySet(() -> TEXTS.text("a-movements-text"), List.of("say", "cue", "voice"), List.of("say"));

    static final KeySet EACH_BREATH =
            new KeySet(() -> "each-breath", List.of("inhale", "exhale"), List.of("inhale", "exhale"));

    /** Of which it has exactly one. */
    static final KeySet MOVEMENT = new KeySet(() -> TEXTS.text("a-movement"), List.of("inhale", "exhale"), List.of());

    private RoutineKeys() {}
}
