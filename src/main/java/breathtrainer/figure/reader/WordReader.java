package breathtrainer.figure.reader;

import breathtrainer.language.Texts;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Nearest;
import breathtrainer.yaml.Quoted;
import breathtrainer.yaml.ShortName;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads words; a fault yields an empty one, which goes nowhere. */
final class WordReader {
    private static final Texts TEXTS = Texts.of("figure.reader");

    private final Faults faults;

    WordReader(Faults faults) {
        this.faults = faults;
    }

    /**
     * One of those that are allowed.
     *
     * @param no key of the text that says what another word is not
     */
    String oneOf(Node node, String no, Collection<String> allowed) {
        String word = written(node);
        if (allowed.contains(word)) {
            return word;
        }
        List<String> words = List.copyOf(allowed);
        String all = String.join(", ", words);
        faults.add(
                node,
                Nearest.to(word, words)
                        .map(near -> TEXTS.text("word.near", Quoted.of(word), TEXTS.text(no), near, all))
                        .orElseGet(() -> TEXTS.text("word", Quoted.of(word), TEXTS.text(no), all)));
        return "";
    }

    /** The name that a file gives to a figure. */
    String name(Node node, String key) {
        return name(node, refused -> TEXTS.text("name", key, refused));
    }

    /**
     * A name that a file gives to a part of it.
     *
     * @param key of the text that says of what
     */
    String nameOf(Node node, String key) {
        return name(node, refused -> TEXTS.text(key, refused));
    }

    private String name(Node node, UnaryOperator<String> fault) {
        String word = written(node);
        if (ShortName.isOne(word)) {
            return word;
        }
        faults.add(node, fault.apply(ShortName.refused(word, "arms-up")));
        return "";
    }

    /** Any text that is not empty. */
    String text(Node node, String what) {
        String text = written(node).strip();
        if (text.isEmpty()) {
            faults.add(node, TEXTS.text("text", what));
        }
        return text;
    }

    private static String written(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
