package breathtrainer.routine.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping with their values; those that are unknown, twice or missing are reported. */
final class Entries {
    private final KeySet keys;
    private final Faults faults;
    private final Map<String, NodeTuple> byKey = new LinkedHashMap<>();

    private Entries(KeySet keys, Faults faults) {
        this.keys = keys;
        this.faults = faults;
    }

    /** Without any entry, and with a fault, if the node is no mapping. */
    static Entries of(Node node, KeySet keys, Faults faults) {
        Entries entries = new Entries(keys, faults);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entries::add);
            entries.reportMissing(mapping);
        } else {
            faults.add(node, keys.of() + " is written as keys with their values: " + entries.allowed());
        }
        return entries;
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(byKey.get(key)).map(NodeTuple::getValueNode);
    }

    /** Where a key is written. */
    Optional<Node> place(String key) {
        return Optional.ofNullable(byKey.get(key)).map(NodeTuple::getKeyNode);
    }

    private void add(NodeTuple entry) {
        Node keyNode = entry.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.allowed().contains(key)) {
            faults.add(keyNode, unknown(key));
        } else if (byKey.putIfAbsent(key, entry) != null) {
            faults.add(keyNode, key + " is here for the second time; it may be there once");
        }
    }

    private String unknown(String key) {
        String hint = Nearest.to(key, keys.allowed())
                .map(near -> "; did you mean " + near + "?")
                .orElse(".");
        return Quoted.of(key) + " is not a key of " + keys.of() + hint + " Allowed are " + allowed();
    }

    private void reportMissing(MappingNode mapping) {
        if (faults.hasLost(mapping)) {
            return;
        }
        for (String key : keys.required()) {
            if (!has(key)) {
                faults.add(mapping, keys.of() + " needs the key " + key);
            }
        }
    }

    private String allowed() {
        return String.join(", ", keys.allowed());
    }
}
