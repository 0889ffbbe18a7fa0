package breathtrainer.routine.reader;

import breathtrainer.language.Texts;
import breathtrainer.yaml.Faults;
import breathtrainer.yaml.Listed;
import breathtrainer.yaml.Quoted;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads texts. A fault yields an empty text, which goes nowhere: a routine with faults is not handed out. */
final class TextReader {
    private static final Texts TEXTS = Texts.of("routine.reader");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Faults faults;
    private final String sideFault; // what is wrong with {side}; empty where it may stand

    private TextReader(Faults faults, String sideFault) {
        this.faults = faults;
        this.sideFault = sideFault;
    }

    /** For texts that cannot name a side. */
    static TextReader plain(Faults faults) {
        return new TextReader(faults, TEXTS.text("text.side.pose"));
    }

    /** For what a pose tells to do. */
    static TextReader ofPose(Faults faults, boolean hasSides) {
        return new TextReader(faults, hasSides ? "" : TEXTS.text("text.side.key"));
    }

    /** @param what the key that the text belongs to */
    String text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(node, TEXTS.text(node instanceof SequenceNode ? "text.list" : "text.keys", what));
        } else if (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)) {
            faults.add(node, TEXTS.text("text.empty", what));
        } else if (!scalar.getTag().equals(Tag.STR)) {
            faults.add(node, TEXTS.text("text.not", what, scalar.getValue().strip()));
        } else {
            checkPlaceholders(scalar);
            return scalar.getValue().strip().replaceAll("\\s+", " ");
        }
        return "";
    }

    /** One text, or a list of them. */
    List<String> texts(Node node, String what) {
        return Listed.oneOrMore(node, what, faults).stream()
                .map(entry -> text(entry, what))
                .toList();
    }

    private void checkPlaceholders(ScalarNode node) {
        PLACEHOLDER.matcher(node.getValue()).results().map(MatchResult::group).forEach(placeholder -> {
            if (!placeholder.equals("{side}")) {
                faults.add(node, TEXTS.text("text.placeholder", Quoted.of(placeholder)));
            } else if (!sideFault.isEmpty()) {
                faults.add(node, sideFault);
            }
        });
    }
}
