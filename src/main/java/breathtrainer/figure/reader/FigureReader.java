package breathtrainer.figure.reader;

import breathtrainer.figure.Figure;
import breathtrainer.figure.FigureException;
import breathtrainer.figure.Passage.Kind;
import breathtrainer.figure.Way;
import breathtrainer.figure.flesh.Setting;
import breathtrainer.language.Texts;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.YamlFile;
import breathtrainer.yaml.YamlTree;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads a figure; what may be written where is in {@code routines/figures/figure.schema.json}. A wrong file is never
 * handed out: all that is wrong with it is told at once.
 */
public final class FigureReader {
    private static final Texts TEXTS = Texts.of("figure.reader");
    private static final Map<Kind, String> KEYS = new EnumMap<>(Map.of(
            Kind.GETTING_READY, "getting-ready",
            Kind.ENTER, "enter",
            Kind.ROUND, "round",
            Kind.CHANGING_SIDE, "changing-side",
            Kind.OPTION, "option"));

    private final Faults faults;

    private FigureReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @throws FigureException with every fault, also if the file cannot be read or is larger than 64 KB
     */
    public static Figure read(Path file) throws FigureException {
        Faults faults = new Faults(file.toString());
        String text = YamlFile.text(file, faults);
        faults.throwIfAny(FigureException::new);
        return read(file.toString(), text);
    }

    /**
     * Reads a text.
     *
     * @param file how the text is to be named in faults
     * @throws FigureException with every fault
     */
    public static Figure read(String file, String text) throws FigureException {
        Faults faults = new Faults(file);
        Optional<Node> root = YamlTree.read(text, faults);
        if (root.isEmpty() && faults.isEmpty()) {
            faults.addWholeFile(TEXTS.text("empty", String.join(", ", FigureKeys.FIGURE.required())));
        }
        Optional<Figure> figure = root.flatMap(node -> new FigureReader(faults).figure(node));
        faults.throwIfAny(FigureException::new);
        return figure.orElseThrow();
    }

    private Optional<Figure> figure(Node root) {
        Entries entries = Entries.of(root, FigureKeys.FIGURE, faults);
        WordReader words = new WordReader(faults);
        String id =
                entries.value("figure").map(node -> words.name(node, "figure")).orElse("");
        String title =
                entries.value("title").map(node -> words.text(node, "title")).orElse("");
        String side = entries.value("side")
                .map(node -> words.oneOf(node, "no-side", List.of("right", "left")))
                .orElse("");
        Map<Kind, List<Way>> ways = ways(entries);
        return faults.isEmpty() ? Optional.of(new Figure(id, title, side, ways)) : Optional.empty();
    }

    private Map<Kind, List<Way>> ways(Entries entries) {
        Map<String, Setting> settings =
                entries.value("views").map(new SettingReader(faults)::settings).orElse(Map.of());
        Map<String, SeenShape> shapes = entries.value("shapes")
                .map(new ShapeReader(settings, faults)::shapes)
                .orElse(Map.of());
        WayReader reader = new WayReader(settings, shapes, faults);
        Map<Kind, List<Way>> ways = new EnumMap<>(Kind.class);
        entries.value("breath").ifPresent(node -> ways.put(Kind.BREATH, reader.breath(node)));
        KEYS.forEach((kind, key) -> entries.value(key).ifPresent(node -> ways.put(kind, reader.ways(node, key))));
        return ways;
    }
}
