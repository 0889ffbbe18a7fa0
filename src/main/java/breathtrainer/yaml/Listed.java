package breathtrainer.yaml;

import breathtrainer.language.Texts;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of a list, each to be read by whoever knows what it is. */
public final class Listed {
    private static final Texts TEXTS = Texts.of("yaml");

    private Listed() {}

    /** What may be written as a list or, if it is only one thing, without. */
    public static List<Node> oneOrMore(Node node, String what, Faults faults) {
        return node instanceof SequenceNode ? entries(node, what, faults) : List.of(node);
    }

    /** No entries and a fault, if it is no list or an empty one. */
    public static List<Node> entries(Node node, String what, Faults faults) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(node, TEXTS.text("list.not", what));
            return List.of();
        }
        if (sequence.getValue().isEmpty()) {
            faults.add(node, TEXTS.text("list.empty", what));
        }
        return sequence.getValue();
    }
}
