package breathtrainer.cli.terminal;

import breathtrainer.cli.output.Console;
import breathtrainer.cli.output.NativeTerminal;
import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import breathtrainer.cli.terminal.cell.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.OSUtils;

/**
 * Where the program was started.
 *
 * @param charset of {@code in} and {@code out}
 * @param interactive whether both {@code in} and {@code out} are a terminal
 * @param environment of the process
 */
record ProcessTerminal(
        InputStream in, PrintStream out, Charset charset, boolean interactive, Map<String, String> environment) {
    /** It warns of terminals that it has no description of, with a stack trace; what is used here they all have. */
    private static final Logger JLINE = Logger.getLogger("org.jline");

    static ProcessTerminal ofProcess() {
        JLINE.setLevel(Level.OFF);
        return new ProcessTerminal(System.in, System.out, Console.charset(), isInteractive(), System.getenv());
    }

    private static boolean isInteractive() {
        try {
            TerminalProvider provider = NativeTerminal.provider();
            return provider.isSystemStream(SystemStream.Input) && provider.isSystemStream(SystemStream.Output);
        } catch (IOException | RuntimeException | LinkageError e) {
            return false; // not one that could be steered
        }
    }

    CellLook look() {
        return new CellLook(Glyphs.of(charset, term()), Palette.of(environment));
    }

    /** At which a line is broken: not at all for a pipe or a file, whatever reads it has a width of its own. */
    int lineWidth() {
        return interactive ? Size.USUAL.columns() - 1 : Integer.MAX_VALUE;
    }

    /** The terminal to draw on; empty where lines must do. */
    Optional<Terminal> terminal() {
        if (!interactive || isDumb()) {
            return Optional.empty();
        }
        try {
            // without signals: JLine would take the default action for them, which is to end without tidying up
            return Optional.of(TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .encoding(charset)
                    .nativeSignals(false)
                    .build());
        } catch (IOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    /** Windows names no terminal; elsewhere one without a name cannot be relied on. */
    private boolean isDumb() {
        return term().isEmpty() ? !OSUtils.IS_WINDOWS : term().startsWith(Terminal.TYPE_DUMB);
    }

    private String term() {
        return environment.getOrDefault("TERM", "");
    }
}
