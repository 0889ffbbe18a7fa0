package breathtrainer.cli;

import breathtrainer.language.UsersLanguage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What the program answered to a command line, in the language that this asks for, or that was chosen before.
 *
 * @param out standard output
 * @param err standard error
 */
public record Program(int code, String out, String err) {
    public static Program run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        String before = UsersLanguage.tag();
        try {
            SpokenLanguage.in(words).ifPresent(UsersLanguage::choose);
            int code = BreathTrainer.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
            return new Program(code, out.toString(), err.toString());
        } finally {
            UsersLanguage.choose(before);
        }
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
