package breathtrainer.cli.profile;

import java.io.Console;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks at the terminal who wears a sensor; into a pipe nobody is asked. */
public final class AskAtTerminal implements Function<List<String>, Optional<String>> {
    private final @Nullable Console console = System.console();

    @Override
    public Optional<String> apply(List<String> names) {
        if (console == null) {
            return Optional.empty();
        }
        StringBuilder question = new StringBuilder("Who wears it?");
        for (int i = 0; i < names.size(); i++) {
            question.append(' ').append(i + 1).append(": ").append(names.get(i));
        }
        return answer(names, console.readLine("%s  ", question));
    }

    /** By number or by name. */
    static Optional<String> answer(List<String> names, @Nullable String typed) {
        String said = typed == null ? "" : typed.strip();
        for (int i = 0; i < names.size(); i++) {
            if (said.equals(String.valueOf(i + 1)) || said.equalsIgnoreCase(names.get(i))) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }
}
