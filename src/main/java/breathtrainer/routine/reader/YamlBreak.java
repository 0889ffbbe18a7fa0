package breathtrainer.routine.reader;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where a text stops being YAML that can be a routine.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong there and what is allowed, in words for whoever does not know YAML
 */
record YamlBreak(int line, int column, String message) {
    static YamlBreak at(Optional<Mark> mark, String message) {
        return new YamlBreak(Faults.line(mark), Faults.column(mark), message);
    }

    static YamlBreak of(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked ? of(marked) : new YamlBreak(1, 1, "this is not YAML");
    }

    private static YamlBreak of(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext();
        String words = words(e.getProblem(), context);
        boolean beginsEarlier =
                (context.contains("quoted scalar") && e.getProblem().contains("end of stream"))
                        || context.contains("flow")
                        || context.contains("simple key");
        return at(beginsEarlier ? e.getContextMark() : e.getProblemMark(), words);
    }

    private static String words(String problem, String context) {
        if (problem.contains("mapping values are not allowed")) {
            return "a colon that cannot stand here; put a text with a colon in it in quotes, and indent keys of one thing alike";
        } else if (problem.contains("TAB")) {
            return "a tab; indent with spaces";
        } else if (problem.contains("cannot start any token")) {
            return "a text cannot begin with this sign; put it in quotes";
        } else if (problem.contains("sequence entries")) {
            return "a list cannot begin behind a key; put each of its entries on a line of its own, with - before it";
        } else if (problem.contains("unknown escape")) {
            return "this sign has no meaning after \\; write \\\\ for a backslash";
        }
        return wordsForContext(problem, context);
    }

    private static String wordsForContext(String problem, String context) {
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return "the quote that opens here is not closed";
        } else if (context.contains("flow sequence")) {
            return "the list that opens here with [ is not closed with ]; its entries are parted by commas";
        } else if (context.contains("flow mapping")) {
            return "what opens here with { is not closed with }; put a text that begins with { in quotes";
        } else if (context.contains("simple key")) {
            return "a key needs a colon and a space after it";
        } else if (context.contains("block")) {
            return "this does not fit what stands before it; indent alike what belongs together,"
                    + " and put a text that begins with { or [ or a quote in quotes";
        }
        return "this is not YAML: " + problem;
    }
}
