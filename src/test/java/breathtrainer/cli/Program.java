package breathtrainer.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * What the program answered to a command line.
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
        int code = BreathTrainer.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Program(code, out.toString(), err.toString());
    }

    public List<String> lines() {
        return out.lines().toList();
    }
}
