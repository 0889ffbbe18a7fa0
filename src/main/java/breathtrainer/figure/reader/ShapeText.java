package breathtrainer.figure.reader;

import breathtrainer.yaml.Entries;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What is written of a shape, with what it takes over from another.
 *
 * @param node where it stands
 */
record ShapeText(Node node, Entries own, @Nullable ShapeText like) {
    boolean has(String key) {
        return value(key).isPresent();
    }

    Optional<Node> value(String key) {
        return own.value(key).or(() -> inherited(key));
    }

    /** A body stands by its hip or by its knee: one of its own takes the place of the other. */
    private Optional<Node> inherited(String key) {
        boolean replaced = (key.equals("hip") && own.has("knee")) || (key.equals("knee") && own.has("hip"));
        return like == null || replaced ? Optional.empty() : like.value(key);
    }
}
