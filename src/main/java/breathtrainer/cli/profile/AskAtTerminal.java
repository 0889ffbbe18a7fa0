package breathtrainer.cli.profile;

import breathtrainer.language.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks at the terminal who wears a sensor; into a pipe nobody is asked.
 *
 * @param interactive whether somebody sits there
 * @param in what is typed; no more of it is read than one line
 * @param out where the question is printed
 */
public record AskAtTerminal(boolean interactive, Reader in, PrintWriter out)
        implements Function<List<String>, Optional<String>> {
    private static final Texts TEXTS = Texts.of("cli.profile");

    @Override
    public Optional<String> apply(List<String> names) {
        if (!interactive) {
            return Optional.empty();
        }
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            numbered.append("  ").append(i + 1).append(": ").append(names.get(i));
        }
        out.println(TEXTS.text("who", numbered));
        return answer(names, line());
    }

    private String line() {
        StringBuilder line = new StringBuilder();
        try {
            for (int typed = in.read(); typed >= 0 && typed != '\n'; typed = in.read()) {
                line.append((char) typed);
            }
        } catch (IOException gone) {
            // nobody answers
        }
        return line.toString();
    }

    /** By number or by name. */
    static Optional<String> answer(List<String> names, String typed) {
        String said = typed.strip();
        for (int i = 0; i < names.size(); i++) {
            if (said.equals(String.valueOf(i + 1)) || said.equalsIgnoreCase(names.get(i))) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }
}
