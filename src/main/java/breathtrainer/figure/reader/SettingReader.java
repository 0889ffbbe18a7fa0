package breathtrainer.figure.reader;

import breathtrainer.drawing.Extent;
import breathtrainer.drawing.Vector;
import breathtrainer.figure.flesh.Expansion;
import breathtrainer.figure.flesh.Outlining;
import breathtrainer.figure.flesh.Prop;
import breathtrainer.figure.flesh.Row;
import breathtrainer.figure.flesh.Setting;
import breathtrainer.figure.skeleton.Viewpoint;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the views of a figure: from where it is seen, and what is around it. */
final class SettingReader {
    private static final Texts TEXTS = Texts.of("figure.reader");
    private static final List<String> SIDES = List.of("side", "above");
    private static final List<String> PARTS = List.of("arms", "arms-all-round", "legs", "head", "nothing");
    private static final double GLOW = 0.010; // body heights to the back, where the file does not say
    private static final Vector FAR = new Vector(0.018, 0);

    private final Faults faults;
    private final NumberReader numbers;
    private final WordReader words;

    SettingReader(Faults faults) {
        this.faults = faults;
        this.numbers = new NumberReader(faults);
        this.words = new WordReader(faults);
    }

    /** By name, in the order of the file. */
    Map<String, Setting> settings(Node node) {
        Map<String, Setting> settings = new LinkedHashMap<>();
        if (node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
            for (NodeTuple entry : mapping.getValue()) {
                settings.put(words.nameOf(entry.getKeyNode(), "name.view"), setting(entry.getValueNode()));
            }
        } else {
            faults.add(node, TEXTS.text("views"));
        }
        return settings;
    }

    private Setting setting(Node node) {
        Entries entries = Entries.of(node, FigureKeys.VIEW, faults);
        String from = entries.value("seen-from")
                .map(at -> words.oneOf(at, "no-place", SIDES))
                .orElse("side");
        Vector far = entries.value("far-limbs")
                .map(at -> numbers.point(at, "far-limbs"))
                .orElse(FAR);
        Extent extent =
                entries.value("frame").map(at -> numbers.extent(at, "frame")).orElse(new Extent(0, 0, 1, 1));
        List<Prop> props =
                entries.value("props").map(new PropReader(faults)::props).orElse(List.of());
        double glow = entries.value("glow")
                .map(at -> numbers.number(at, "glow", NumberReader.LENGTH))
                .orElse(GLOW);
        return new Setting(
                new Viewpoint(from.equals("above"), far), extent, props, outlining(entries), expansion(entries), glow);
    }

    private Outlining outlining(Entries entries) {
        List<String> parts = entries.value("outlined")
                .map(node -> Listed.oneOrMore(node, "outlined", faults).stream()
                        .map(part -> words.oneOf(part, "no-part", PARTS))
                        .toList())
                .orElse(List.of("arms", "legs", "head"));
        boolean allRound = parts.contains("arms-all-round");
        return new Outlining(
                allRound || parts.contains("arms"), parts.contains("legs"), parts.contains("head"), allRound);
    }

    private Expansion expansion(Entries view) {
        return view.value("swell")
                .map(node -> Entries.of(node, FigureKeys.SWELL, faults))
                .map(swell ->
                        new Expansion(row(swell, "back"), row(swell, "front"), row(swell, "side"), row(swell, "belly")))
                .orElse(Expansion.USUAL);
    }

    private Row row(Entries swell, String key) {
        return swell.value(key).map(node -> row(node, key)).orElse(Row.all(1));
    }

    private Row row(Node node, String key) {
        return node instanceof SequenceNode
                ? new Row(numbers.numbers(node, key, Row.LENGTH, NumberReader.FACTOR))
                : Row.all(numbers.number(node, key, NumberReader.FACTOR));
    }
}
