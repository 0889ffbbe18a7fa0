package breathtrainer.figure.reader;

import breathtrainer.figure.Way;
import breathtrainer.figure.flesh.Setting;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads ways through shapes, each shape by its name. */
final class WayReader {
    private static final Texts TEXTS = Texts.of("figure.reader");

    private final Faults faults;
    private final WordReader words;
    private final Map<String, Setting> settings;
    private final Map<String, SeenShape> shapes;

    WayReader(Map<String, Setting> settings, Map<String, SeenShape> shapes, Faults faults) {
        this.faults = faults;
        this.words = new WordReader(faults);
        this.settings = settings;
        this.shapes = shapes;
    }

    /** One way for each entry: a shape, or a list of shapes. */
    List<Way> ways(Node node, String what) {
        List<Way> ways = new ArrayList<>();
        for (Node entry : Listed.oneOrMore(node, what, faults)) {
            way(entry, Listed.oneOrMore(entry, TEXTS.text("a-way"), faults)).ifPresent(ways::add);
        }
        return ways;
    }

    /** From the shape of the exhale to that of the inhale. */
    List<Way> breath(Node node) {
        Entries entries = Entries.of(node, FigureKeys.BREATH, faults);
        List<Node> names = Stream.of(
                        entries.value("exhale").map(List::of),
                        entries.value("through").map(at -> Listed.oneOrMore(at, "through", faults)),
                        entries.value("inhale").map(List::of))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();
        return way(node, names).stream().toList();
    }

    private Optional<Way> way(Node node, List<Node> names) {
        List<SeenShape> seen = names.stream()
                .flatMap(name -> Stream.ofNullable(shapes.get(words.oneOf(name, "no-shape", shapes.keySet()))))
                .toList();
        if (seen.stream().map(SeenShape::view).distinct().count() > 1) {
            faults.add(node, TEXTS.text("way.views"));
        }
        @Nullable Setting setting = seen.isEmpty() ? null : settings.get(seen.get(0).view());
        return setting == null || !faults.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Way(setting, seen.stream().map(SeenShape::shape).toList()));
    }
}
