package breathtrainer.routine.reader;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads texts. A fault yields an empty text, which goes nowhere: a routine with faults is not handed out. */
final class TextReader {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private final Faults faults;
    private final String sideFault; // what is wrong with {side}; empty where it may stand

    private TextReader(Faults faults, String sideFault) {
        this.faults = faults;
        this.sideFault = sideFault;
    }

    /** For texts that cannot name a side. */
    static TextReader plain(Faults faults) {
        return new TextReader(faults, "{side} may stand only in what a pose with sides tells to do");
    }

    /** For what a pose tells to do. */
    static TextReader ofPose(Faults faults, boolean hasSides) {
        return new TextReader(faults, hasSides ? "" : "{side} needs the key sides in this pose");
    }

    /** @param what the key that the text belongs to */
    String text(Node node, String what) {
        if (!(node instanceof ScalarNode scalar)) {
            String written = node instanceof SequenceNode ? "a list" : "keys with values";
            faults.add(node, what + " is one text, not " + written + "; put a text that begins with [ or { in quotes");
        } else if (scalar.getValue().isBlank() || scalar.getTag().equals(Tag.NULL)) {
            faults.add(node, what + " is empty; write a text, or leave the key out if it may be missing");
        } else if (!scalar.getTag().equals(Tag.STR)) {
            faults.add(
                    node, what + " is a text; put " + scalar.getValue().strip() + " in quotes if it is meant as one");
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
                faults.add(node, Quoted.of(placeholder) + " is not filled in; there is only {side}");
            } else if (!sideFault.isEmpty()) {
                faults.add(node, sideFault);
            }
        });
    }
}
