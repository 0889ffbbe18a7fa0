package breathtrainer.yaml;

import breathtrainer.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * From a text to its tree. A line that is no YAML is reported and taken out, and the rest is read again, so that a teacher
 * hears of all faults at once. Aliases are refused: nobody needs them here, and with them a small file can be a huge tree.
 */
public final class YamlTree {
    private static final Texts TEXTS = Texts.of("yaml");

    /** Lines that are taken out before giving up: each costs reading the text once more. */
    private static final int MOST_BREAKS = 20;

    /** A movement in a round of a pose of a routine is 5 deep, a bone of a limb in a shape of a figure 6,
     * a point of a chair 9. */
    private static final int DEEPEST = 9;

    /** What keeps its place in the tree when the rest of a line is taken out: {@code "  - name:"}. */
    private static final Pattern PLACE = Pattern.compile("^(?<before>[ -]*+)(?<key>[A-Za-z][A-Za-z_-]*+:)?.*$");

    private static final String EMPTY_TEXT = " \"\"";

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(true) // reported by Entries, with their place
            .setAllowNonScalarKeys(true)
            .build();

    private final Faults faults;
    private final List<String> lines;

    private YamlTree(String text, Faults faults) {
        this.faults = faults;
        this.lines = new ArrayList<>(text.lines().toList());
    }

    /** Empty if there is nothing, or nothing that can be read; the latter is a fault. */
    public static Optional<Node> read(String text, Faults faults) {
        YamlTree tree = new YamlTree(text, faults);
        tree.takeOutControlCharacters();
        return tree.read();
    }

    private Optional<Node> read() {
        for (int breaks = 0; breaks < MOST_BREAKS; breaks++) {
            String text = String.join("\n", lines);
            Optional<YamlBreak> found = firstBreak(text);
            if (found.isEmpty()) {
                return new Compose(SETTINGS).composeString(text);
            }
            takeOut(found.get());
        }
        faults.addWholeFile(TEXTS.text("tree.hopeless"));
        return Optional.empty();
    }

    private static Optional<YamlBreak> firstBreak(String text) {
        int depth = 0;
        int documents = 0;
        try {
            for (Event event : new Parse(SETTINGS).parseString(text)) {
                depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
                documents += event instanceof DocumentStartEvent ? 1 : 0;
                Optional<String> refused = refused(event, depth, documents);
                if (refused.isPresent()) {
                    return refused.map(message -> YamlBreak.at(event.getStartMark(), message));
                }
            }
            return Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.of(YamlBreak.of(e));
        }
    }

    private static Optional<String> refused(Event event, int depth, int documents) {
        if (event instanceof AliasEvent) {
            return Optional.of(TEXTS.text("tree.alias"));
        } else if (depth > DEEPEST) {
            return Optional.of(TEXTS.text("tree.deep"));
        } else if (documents > 1) {
            return Optional.of(TEXTS.text("tree.second-document"));
        }
        return Optional.empty();
    }

    private void takeOut(YamlBreak found) {
        if (!faults.isBroken(found.line())) {
            faults.add(found.line(), found.column(), found.message());
        }
        int line = Math.min(found.line(), lines.size());
        Matcher place = PLACE.matcher(lines.get(line - 1));
        if (faults.isBroken(line) || !place.matches()) {
            loseLine(line, "");
        } else if (place.group("key") == null) {
            loseLine(line, place.group("before") + (place.group("before").contains("-") ? EMPTY_TEXT : ""));
        } else {
            lines.set(line - 1, place.group("before") + place.group("key") + EMPTY_TEXT);
            faults.breakLine(line);
            emptyDeeper(line, place.end("before"));
        }
    }

    private void loseLine(int line, String rest) {
        lines.set(line - 1, rest);
        faults.loseLine(line);
    }

    /** Empties the lines after one that are indented deeper than a column: they are a part of what was taken out. */
    private void emptyDeeper(int line, int column) {
        for (int i = line; i < lines.size() && indent(lines.get(i)) > column; i++) {
            lines.set(i, "");
            faults.breakLine(i + 1);
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void takeOutControlCharacters() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!StreamReader.isPrintable(line)) {
                int at = (int)
                        line.codePoints().takeWhile(StreamReader::isPrintable).count();
                faults.add(i + 1, at + 1, TEXTS.text("tree.hidden"));
                lines.set(i, printable(line));
            }
        }
    }

    private static String printable(String line) {
        return line.codePoints()
                .filter(StreamReader::isPrintable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
