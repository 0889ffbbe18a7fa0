package breathtrainer.yaml;

import breathtrainer.language.Texts;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Where a text stops being YAML that this program reads.
 *
 * @param line from 1
 * @param column from 1
 * @param message what is wrong there and what is allowed, in words for whoever does not know YAML
 */
record YamlBreak(int line, int column, String message) {
    private static final Texts TEXTS = Texts.of("yaml");

    static YamlBreak at(Optional<Mark> mark, String message) {
        return new YamlBreak(Faults.line(mark), Faults.column(mark), message);
    }

    static YamlBreak of(YamlEngineException e) {
        return e instanceof MarkedYamlEngineException marked
                ? of(marked)
                : new YamlBreak(1, 1, TEXTS.text("break.unknown"));
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
            return TEXTS.text("break.colon");
        } else if (problem.contains("TAB")) {
            return TEXTS.text("break.tab");
        } else if (problem.contains("cannot start any token")) {
            return TEXTS.text("break.first-sign");
        } else if (problem.contains("sequence entries")) {
            return TEXTS.text("break.list-behind-key");
        } else if (problem.contains("unknown escape")) {
            return TEXTS.text("break.escape");
        }
        return wordsForContext(problem, context);
    }

    private static String wordsForContext(String problem, String context) {
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return TEXTS.text("break.quote-open");
        } else if (context.contains("flow sequence")) {
            return TEXTS.text("break.list-open");
        } else if (context.contains("flow mapping")) {
            return TEXTS.text("break.mapping-open");
        } else if (context.contains("simple key")) {
            return TEXTS.text("break.key");
        } else if (context.contains("block")) {
            return TEXTS.text("break.block");
        }
        return TEXTS.text("break.other", problem);
    }
}
