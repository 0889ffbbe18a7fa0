package breathtrainer.figure.reader;

import breathtrainer.drawing.Vector;
import breathtrainer.figure.skeleton.Bone;
import breathtrainer.figure.skeleton.Fold;
import breathtrainer.figure.skeleton.Limb;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.LimbStyle;
import breathtrainer.figure.skeleton.Pin;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one limb: its angles, or where it is pinned. */
final class LimbReader {
    private static final Texts TEXTS = Texts.of("figure.reader");
    private static final List<String> ARM = List.of("upper", "fore", "hand");
    private static final List<String> LEG = List.of("thigh", "shank", "foot");
    private static final NumberReader.Range TINT = new NumberReader.Range(0, 1, "unit.background");
    private static final NumberReader.Range LAYER = new NumberReader.Range(-9, 9, "unit.layers");

    private final Faults faults;
    private final NumberReader numbers;
    private final WordReader words;
    private final LimbName name;
    private final Entries entries;
    private final Node node;

    /** @param name which of the four it becomes: a far one may be read from what is written of the near one */
    LimbReader(Node node, LimbName name, Faults faults) {
        this.faults = faults;
        this.numbers = new NumberReader(faults);
        this.words = new WordReader(faults);
        this.name = name;
        this.node = node;
        this.entries = Entries.of(node, name.isArm() ? FigureKeys.ARM : FigureKeys.LEG, faults);
    }

    /**
     * The limb.
     *
     * @param moved how far its pin lies from what is written
     * @param usualTint where the file does not say
     */
    Limb limb(Vector moved, double usualTint) {
        @Nullable Pin pin = pin(moved).orElse(null);
        checkFirstBones(pin);
        return new Limb(List.of(bone(0), bone(1), bone(2)), pin, bendsLeft(), isStraight(), style(usualTint));
    }

    private void checkFirstBones(@Nullable Pin pin) {
        List<String> keys = name.isArm() ? ARM : LEG;
        List<String> needed =
                pin == null ? keys.subList(0, 2) : pin.joint() == Pin.Joint.MIDDLE ? keys.subList(1, 2) : List.of();
        for (String key : needed) {
            if (!entries.has(key)) {
                faults.add(node, TEXTS.text(name.isArm() ? "arm.unpinned" : "leg.unpinned", key));
            }
        }
    }

    private Bone bone(int index) {
        String key = (name.isArm() ? ARM : LEG).get(index);
        double lift = entries.value("lift")
                .filter(at -> index < 2)
                .map(at -> numbers.numbers(at, "lift", 2, NumberReader.ANGLE).get(index))
                .orElse(0.0);
        return entries.value(key).map(at -> bone(at, key)).orElse(new Bone(0, lift));
    }

    private Bone bone(Node at, String key) {
        if (at instanceof SequenceNode) {
            List<Double> both = numbers.numbers(at, key, 2, NumberReader.ANGLE);
            return new Bone(both.get(0), both.get(1));
        }
        return new Bone(numbers.number(at, key, NumberReader.ANGLE), 0);
    }

    private Optional<Pin> pin(Vector moved) {
        return Stream.of(
                        pinned("elbow", Pin.Joint.MIDDLE, moved),
                        pinned("wrist", Pin.Joint.END, moved),
                        pinned("ankle", Pin.Joint.END, moved))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Pin> pinned(String key, Pin.Joint joint, Vector moved) {
        return entries.value(key)
                .map(at -> new Pin(joint, numbers.point(at, key).plus(moved)));
    }

    private boolean bendsLeft() {
        return entries.value("bends")
                .map(at -> words.oneOf(at, "no-bend", List.of("left", "right")))
                .orElse("left")
                .equals("left");
    }

    private boolean isStraight() {
        return entries.value("straight")
                .map(at -> words.oneOf(at, "no-straight", List.of("yes")))
                .isPresent();
    }

    private LimbStyle style(double usualTint) {
        double tint = entries.value("tint")
                .map(at -> numbers.number(at, "tint", TINT))
                .orElse(usualTint);
        double layer = entries.value("layer")
                .map(at -> numbers.number(at, "layer", LAYER))
                .orElse(name.usualLayer());
        String fold = entries.value("fold")
                .map(at -> words.oneOf(at, "no-fold", List.of("shin-over", "thigh-over")))
                .orElse("");
        return new LimbStyle(tint, layer, fold(fold));
    }

    private static Fold fold(String word) {
        return word.isEmpty() ? Fold.NONE : word.equals("shin-over") ? Fold.SHIN_OVER : Fold.THIGH_OVER;
    }
}
