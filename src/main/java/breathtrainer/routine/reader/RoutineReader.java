package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import breathtrainer.routine.Pose;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.yaml.Entries;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.ShortName;
import breathtrainer.yaml.YamlFile;
import breathtrainer.yaml.YamlTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Reads a routine as a teacher writes it, in YAML; what may be written where is in {@code routines/routine.schema.json}.
 * A wrong file is never handed out: all that is wrong with it is told at once.
 */
public final class RoutineReader {
    private static final Texts TEXTS = Texts.of("routine.reader");
    private static final String VERSION = "1";

    private final Faults faults;

    private RoutineReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * Reads a file.
     *
     * @throws RoutineException with every fault, also if the file cannot be read or is larger than 64 KB
     */
    public static Routine read(Path file) throws RoutineException {
        Faults faults = new Faults(file.toString());
        String text = YamlFile.text(file, faults);
        faults.throwIfAny(RoutineException::new);
        return read(file.toString(), text);
    }

    /**
     * Reads what the program brings along.
     *
     * @param file how it is to be named in faults
     * @throws RoutineException with every fault
     */
    public static Routine read(String file, InputStream in) throws IOException, RoutineException {
        Faults faults = new Faults(file);
        String text = YamlFile.text(in, faults);
        faults.throwIfAny(RoutineException::new);
        return read(file, text);
    }

    /**
     * Reads a text.
     *
     * @param file how the text is to be named in faults
     * @throws RoutineException with every fault
     */
    static Routine read(String file, String text) throws RoutineException {
        Faults faults = new Faults(file);
        Optional<Node> root = YamlTree.read(text, faults);
        if (root.isEmpty() && faults.isEmpty()) {
            faults.add(1, 1, TEXTS.text("empty"));
        }
        Optional<Routine> routine = root.flatMap(node -> new RoutineReader(faults).routine(node));
        faults.throwIfAny(RoutineException::new);
        return routine.orElseThrow();
    }

    private Optional<Routine> routine(Node root) {
        Entries entries = Entries.of(root, RoutineKeys.ROUTINE, faults);
        TextReader texts = TextReader.plain(faults);
        entries.value("version").ifPresent(this::checkVersion);
        String id = entries.value("routine").map(node -> id(texts, node)).orElse("");
        String title =
                entries.value("title").map(node -> texts.text(node, "title")).orElse("");
        List<String> before =
                entries.value("before").map(node -> texts.texts(node, "before")).orElse(List.of());
        List<Pose> poses = entries.value("poses").map(this::poses).orElse(List.of());
        List<String> after =
                entries.value("after").map(node -> texts.texts(node, "after")).orElse(List.of());
        Language language =
                entries.value("language").map(node -> language(texts, node)).orElse(Language.ENGLISH);
        return faults.isEmpty()
                ? Optional.of(new Routine(id, title, before, poses, after, language))
                : Optional.empty();
    }

    private Language language(TextReader texts, Node node) {
        String tag = texts.text(node, "language");
        Optional<Language> language = Language.named(tag);
        if (language.isEmpty() && !tag.isEmpty()) {
            String all = String.join(TEXTS.text("language.or"), Language.tags());
            faults.add(node, TEXTS.text("language", Quoted.of(tag), all));
        }
        return language.orElse(Language.ENGLISH);
    }

    private void checkVersion(Node node) {
        if (!(node instanceof ScalarNode scalar && scalar.getValue().equals(VERSION))) {
            faults.add(node, TEXTS.text("version", VERSION));
        }
    }

    private String id(TextReader texts, Node node) {
        String id = texts.text(node, "routine");
        if (!id.isEmpty() && !ShortName.isOne(id)) {
            faults.add(node, ShortName.refused(id, "mid-back"));
        }
        return id;
    }

    private List<Pose> poses(Node node) {
        List<Pose> poses = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node entry : Listed.entries(node, "poses", faults)) {
            Pose pose = PoseReader.read(entry, faults);
            poses.add(pose);
            int line = Faults.line(entry.getStartMark());
            Integer first = lines.putIfAbsent(pose.name().toLowerCase(Locale.ROOT), line);
            if (first != null && !pose.name().isEmpty()) {
                faults.add(entry, TEXTS.text("pose.twice", first, Quoted.of(pose.name())));
            }
        }
        return poses;
    }
}
