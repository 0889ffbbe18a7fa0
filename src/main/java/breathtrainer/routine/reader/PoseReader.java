package breathtrainer.routine.reader;

import breathtrainer.figure.Figures;
import breathtrainer.language.Texts;
import breathtrainer.routine.Hold;
import breathtrainer.routine.Pose;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one pose. */
final class PoseReader {
    private static final Texts TEXTS = Texts.of("routine.reader");

    /** Stands in for a hold that cannot be read. */
    private static final Hold NO_HOLD = new Hold(false, 1, 1, Hold.Unit.BREATHS);

    private final Entries entries;
    private final Faults faults;
    private final TextReader plain;
    private final TextReader told;
    private final StepReader steps;
    private final MovementReader movements;
    private final FigureName figures;

    private PoseReader(Node node, Faults faults) {
        this.entries = Entries.of(node, RoutineKeys.POSE, faults);
        this.faults = faults;
        this.plain = TextReader.plain(faults);
        this.told = TextReader.ofPose(faults, entries.has("sides"));
        this.steps = new StepReader(told, faults);
        this.movements = new MovementReader(told, faults);
        this.figures = new FigureName(Figures.besides(Path.of(faults.file())));
    }

    static Pose read(Node node, Faults faults) {
        return new PoseReader(node, faults).pose();
    }

    private Pose pose() {
        checkWhatGoesTogether();
        String name = Optional.ofNullable(text(plain, "name")).orElse("");
        String figure = parsed("figure", figures::read).orElse("");
        List<String> props = list("props", node -> plain.texts(node, "props"));
        String caution = text(plain, "caution");
        List<String> introduction = Pose.introduction(props, caution);
        return new Pose(
                name,
                figure,
                props,
                caution,
                list("getting-ready", node -> steps.steps(node, "getting-ready", introduction)),
                text(told, "inhale"),
                text(told, "exhale"),
                list("enter", movements::enter),
                entries.has("each-breath")
                        ? list("each-breath", movements::eachBreath)
                        : list("round", movements::round),
                list("sides", this::sides),
                text(plain, "option"),
                hold(),
                list("changing-side", node -> steps.steps(node, "changing-side", List.of())));
    }

    private Hold hold() {
        Optional<Hold> hold = parsed("hold", HoldReader::read);
        if (!entries.has("round")
                && hold.filter(it -> it.unit() == Hold.Unit.ROUNDS).isPresent()) {
            faultAt(entries.value("hold"), TEXTS.text("hold.rounds"));
        }
        return hold.orElse(NO_HOLD);
    }

    private List<String> sides(Node node) {
        List<String> sides = Listed.entries(node, "sides", faults).stream()
                .map(side -> plain.text(side, TEXTS.text("a-side")))
                .toList();
        Set<String> different = new HashSet<>(sides);
        if (node instanceof SequenceNode && (sides.size() < 2 || different.size() < sides.size())) {
            faults.add(node, TEXTS.text("sides.two"));
        }
        return sides;
    }

    private void checkWhatGoesTogether() {
        if (entries.has("each-breath") && entries.has("round")) {
            faultAt(entries.place("round"), TEXTS.text("together.moving"));
        }
        if (entries.has("each-breath") || entries.has("round")) {
            faultAt(entries.place("inhale"), TEXTS.text("together.still", "inhale"));
            faultAt(entries.place("exhale"), TEXTS.text("together.still", "exhale"));
        }
        if (!entries.has("sides")) {
            faultAt(entries.place("changing-side"), TEXTS.text("together.sides"));
        }
    }

    private void faultAt(Optional<Node> place, String message) {
        place.ifPresent(node -> faults.add(node, message));
    }

    private @Nullable String text(TextReader reader, String key) {
        return entries.value(key).map(node -> reader.text(node, key)).orElse(null);
    }

    private <T> List<T> list(String key, Function<Node, List<T>> read) {
        return entries.value(key).map(read).orElse(List.of());
    }

    /** A number is as good as a text here: whoever reads it says better what is missing. */
    private String written(Node node, String key) {
        boolean isNumber = node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT);
        return isNumber && node instanceof ScalarNode scalar ? scalar.getValue() : plain.text(node, key);
    }

    /** A text in a small language of its own. */
    private <T> Optional<T> parsed(String key, Function<String, T> read) {
        Optional<Node> node = entries.value(key);
        String text = node.map(value -> written(value, key)).orElse("");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(read.apply(text));
        } catch (IllegalArgumentException e) {
            faultAt(node, key + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
