package breathtrainer.yaml;

import breathtrainer.language.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The keys of one mapping with their values; those that are unknown, twice or missing are reported. */
public final class Entries {
    private static final Texts TEXTS = Texts.of("yaml");

    private final KeySet keys;
    private final Faults faults;
    private final Map<String, NodeTuple> byKey = new LinkedHashMap<>();

    private Entries(KeySet keys, Faults faults) {
        this.keys = keys;
        this.faults = faults;
    }

    /** Without any entry, and with a fault, if the node is no mapping. */
    public static Entries of(Node node, KeySet keys, Faults faults) {
        Entries entries = new Entries(keys, faults);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(entries::add);
            entries.reportMissing(mapping);
        } else {
            faults.add(node, TEXTS.text("keys.not", keys.of(), entries.allowed()));
        }
        return entries;
    }

    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    public Optional<Node> value(String key) {
        return Optional.ofNullable(byKey.get(key)).map(NodeTuple::getValueNode);
    }

    /** Where a key is written. */
    public Optional<Node> place(String key) {
        return Optional.ofNullable(byKey.get(key)).map(NodeTuple::getKeyNode);
    }

    private void add(NodeTuple entry) {
        Node keyNode = entry.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!keys.allowed().contains(key)) {
            faults.add(keyNode, unknown(key));
        } else if (byKey.putIfAbsent(key, entry) != null) {
            faults.add(keyNode, TEXTS.text("key.twice", key));
        }
    }

    private String unknown(String key) {
        return Nearest.to(key, keys.allowed())
                .map(near -> TEXTS.text("key.unknown.near", Quoted.of(key), keys.of(), near, allowed()))
                .orElseGet(() -> TEXTS.text("key.unknown", Quoted.of(key), keys.of(), allowed()));
    }

    private void reportMissing(MappingNode mapping) {
        if (faults.hasLost(mapping)) {
            return;
        }
        for (String key : keys.required()) {
            if (!has(key)) {
                faults.add(mapping, TEXTS.text("key.missing", keys.of(), key));
            }
        }
    }

    private String allowed() {
        return String.join(", ", keys.allowed());
    }
}
