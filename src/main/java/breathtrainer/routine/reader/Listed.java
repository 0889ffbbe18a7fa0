package breathtrainer.routine.reader;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The entries of a list, each to be read by whoever knows what it is. */
final class Listed {
    private Listed() {}

    /** What may be written as a list or, if it is only one thing, without. */
    static List<Node> oneOrMore(Node node, String what, Faults faults) {
        return node instanceof SequenceNode ? entries(node, what, faults) : List.of(node);
    }

    /** No entries and a fault, if it is no list or an empty one. */
    static List<Node> entries(Node node, String what, Faults faults) {
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(node, what + " is a list: each entry on a line of its own with - before it, or [one, another]");
            return List.of();
        }
        if (sequence.getValue().isEmpty()) {
            faults.add(node, what + " is an empty list; write an entry, or leave the key out if it may be missing");
        }
        return sequence.getValue();
    }
}
