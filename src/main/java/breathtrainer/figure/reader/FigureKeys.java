package breathtrainer.figure.reader;

import breathtrainer.language.Texts;
import breathtrainer.yaml.KeySet;
import java.util.List;

/** The keys of a figure's file. */
final class FigureKeys {
    private static final Texts TEXTS = Texts.of("figure.reader");

    static final KeySet FIGURE = new KeySet(
            () -> TEXTS.text("a-figure"),
            List.of(
                    "figure",
                    "title",
                    "side",
                    "views",
                    "shapes",
                    "breath",
                    "getting-ready",
                    "enter",
                    "round",
                    "changing-side",
                    "option"),
            List.of("figure", "title", "views", "shapes", "breath"));

    static final KeySet VIEW = new KeySet(
            () -> TEXTS.text("a-view"),
            List.of("seen-from", "frame", "far-limbs", "props", "outlined", "glow", "swell"),
            List.of("seen-from", "frame"));

    static final KeySet SWELL = new KeySet(() -> "swell", List.of("back", "front", "side", "belly"), List.of());

    /** Of which it has exactly one. */
    static final KeySet PROP =
            new KeySet(() -> TEXTS.text("a-prop"), List.of("mat", "mat-from-above", "roll", "box", "bars"), List.of());

    static final KeySet BARS = new KeySet(() -> "bars", List.of("thickness", "lines"), List.of("thickness", "lines"));

    static final KeySet SHAPE = new KeySet(
            () -> TEXTS.text("a-shape"),
            List.of(
                    "like",
                    "view",
                    "hip",
                    "knee",
                    "spine",
                    "neck",
                    "head",
                    "shoulder",
                    "turn",
                    "arm",
                    "far-arm",
                    "leg",
                    "far-leg"),
            List.of());

    static final KeySet ARM = new KeySet(
            () -> TEXTS.text("an-arm"),
            List.of("upper", "fore", "hand", "elbow", "wrist", "bends", "straight", "lift", "tint", "layer"),
            List.of("hand"));

    static final KeySet LEG = new KeySet(
            () -> TEXTS.text("a-leg"),
            List.of("thigh", "shank", "foot", "ankle", "bends", "lift", "tint", "layer", "fold"),
            List.of("foot"));

    static final KeySet BREATH =
            new KeySet(() -> "breath", List.of("exhale", "through", "inhale"), List.of("exhale", "inhale"));

    private FigureKeys() {}
}
