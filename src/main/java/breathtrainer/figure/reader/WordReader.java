package breathtrainer.figure.reader;

import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Nearest;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.ShortName;
import java.util.Collection;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads words; a fault yields an empty one, which goes nowhere. */
final class WordReader {
    private final Faults faults;

    WordReader(Faults faults) {
        this.faults = faults;
    }

    /** One of those that are allowed. */
    String oneOf(Node node, String what, Collection<String> allowed) {
        String word = written(node);
        if (allowed.contains(word)) {
            return word;
        }
        List<String> words = List.copyOf(allowed);
        String hint = Nearest.to(word, words)
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
        faults.add(node, Quoted.of(word) + " is no " + what + hint + " There are " + String.join(", ", words));
        return "";
    }

    /** A name that a file may give. */
    String name(Node node, String what) {
        String word = written(node);
        if (ShortName.isOne(word)) {
            return word;
        }
        faults.add(node, what + ": " + ShortName.refused(word, "arms-up"));
        return "";
    }

    /** Any text that is not empty. */
    String text(Node node, String what) {
        String text = written(node).strip();
        if (text.isEmpty()) {
            faults.add(node, what + " is a text");
        }
        return text;
    }

    private static String written(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
