package breathtrainer.figure.reader;

import breathtrainer.drawing.Vector;
import breathtrainer.figure.flesh.Setting;
import breathtrainer.figure.skeleton.Anchor;
import breathtrainer.figure.skeleton.Bones;
import breathtrainer.figure.skeleton.Limb;
import breathtrainer.figure.skeleton.LimbName;
import breathtrainer.figure.skeleton.Shape;
import breathtrainer.figure.skeleton.Trunk;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** Reads shapes, in the order of the file: each may take over from one before it what it does not say itself. */
final class ShapeReader {
    private static final Texts TEXTS = Texts.of("figure.reader");

    private final Faults faults;
    private final NumberReader numbers;
    private final WordReader words;
    private final Map<String, Setting> settings;
    private final Map<String, ShapeText> texts = new LinkedHashMap<>();

    ShapeReader(Map<String, Setting> settings, Faults faults) {
        this.faults = faults;
        this.numbers = new NumberReader(faults);
        this.words = new WordReader(faults);
        this.settings = settings;
    }

    /** By name, in the order of the file. */
    Map<String, SeenShape> shapes(Node node) {
        Map<String, SeenShape> shapes = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            for (NodeTuple entry : mapping.getValue()) {
                String name = words.nameOf(entry.getKeyNode(), "name.shape");
                ShapeText text = text(entry.getValueNode());
                texts.put(name, text);
                shapes.put(name, shape(text));
            }
        } else {
            faults.add(node, TEXTS.text("shapes"));
        }
        return shapes;
    }

    private ShapeText text(Node node) {
        Entries own = Entries.of(node, FigureKeys.SHAPE, faults);
        @Nullable ShapeText like = own.value("like")
                .map(at -> words.oneOf(at, "no-shape-before", texts.keySet()))
                .map(texts::get)
                .orElse(null);
        return new ShapeText(node, own, like);
    }

    private SeenShape shape(ShapeText text) {
        String view = text.value("view")
                .map(at -> words.oneOf(at, "no-view", settings.keySet()))
                .orElse(settings.keySet().stream().findFirst().orElse(""));
        checkComplete(text);
        @Nullable Setting setting = settings.get(view);
        boolean fromAbove = setting != null && setting.viewpoint().fromAbove();
        Vector far =
                setting == null || fromAbove ? Vector.ZERO : setting.viewpoint().farLimbs();
        return new SeenShape(view, new Shape(anchor(text), trunk(text), limbs(text, far, fromAbove ? 0 : 1)));
    }

    private void checkComplete(ShapeText text) {
        if (!(text.node() instanceof MappingNode) || faults.hasLost(text.node())) {
            return;
        }
        for (String key : List.of("spine", "neck", "head", "arm", "leg")) {
            if (!text.has(key)) {
                faults.add(text.node(), TEXTS.text("shape.key", key));
            }
        }
        if (!text.has("hip") && !text.has("knee")) {
            faults.add(text.node(), TEXTS.text("shape.stand"));
        }
    }

    private Anchor anchor(ShapeText text) {
        return text.value("knee")
                .map(at -> new Anchor(Anchor.Joint.KNEE, numbers.point(at, "knee")))
                .or(() -> text.value("hip").map(at -> new Anchor(Anchor.Joint.HIP, numbers.point(at, "hip"))))
                .orElse(new Anchor(Anchor.Joint.HIP, Vector.ZERO));
    }

    private Trunk trunk(ShapeText text) {
        List<Double> spine = text.value("spine")
                .map(at -> numbers.numbers(at, "spine", Bones.SPINE_PIECES, NumberReader.ANGLE))
                .orElse(List.of(90.0, 90.0, 90.0, 90.0, 90.0));
        Vector shoulder =
                text.value("shoulder").map(at -> numbers.point(at, "shoulder")).orElse(Vector.ZERO);
        return new Trunk(
                spine, angle(text, "neck"), angle(text, "head"), shoulder.x(), shoulder.y(), angle(text, "turn"));
    }

    private double angle(ShapeText text, String key) {
        return text.value(key)
                .map(at -> numbers.number(at, key, NumberReader.ANGLE))
                .orElse(0.0);
    }

    /** A far limb that is not written is as the near one, as far away as the view says. */
    private Map<LimbName, Limb> limbs(ShapeText text, Vector far, double farTint) {
        Map<LimbName, Limb> limbs = new EnumMap<>(LimbName.class);
        limbs.put(LimbName.NEAR_ARM, limb(text.value("arm"), LimbName.NEAR_ARM, Vector.ZERO, 0));
        limbs.put(LimbName.NEAR_LEG, limb(text.value("leg"), LimbName.NEAR_LEG, Vector.ZERO, 0));
        limbs.put(LimbName.FAR_ARM, farLimb(text, "arm", LimbName.FAR_ARM, far, farTint));
        limbs.put(LimbName.FAR_LEG, farLimb(text, "leg", LimbName.FAR_LEG, far, farTint));
        return limbs;
    }

    private Limb farLimb(ShapeText text, String key, LimbName name, Vector far, double tint) {
        Optional<Node> own = text.value("far-" + key);
        return own.isPresent() ? limb(own, name, Vector.ZERO, tint) : new LimbCopy(text.value(key)).as(name, far, tint);
    }

    private Limb limb(Optional<Node> node, LimbName name, Vector moved, double tint) {
        return node.map(at -> new LimbReader(at, name, faults).limb(moved, tint))
                .orElseGet(() -> LimbCopy.none(name));
    }
}
