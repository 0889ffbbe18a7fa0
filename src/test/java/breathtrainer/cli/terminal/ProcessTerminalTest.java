package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.CellLook;
import breathtrainer.cli.terminal.cell.Glyphs;
import breathtrainer.cli.terminal.cell.Palette;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessTerminalTest {
    @Test
    void a_pipe_is_no_terminal() {
        assertThat(surroundings(false, "xterm-256color", StandardCharsets.UTF_8).terminal())
                .isEmpty();
    }

    @Test
    void a_dumb_terminal_is_written_to_line_by_line() {
        assertThat(surroundings(true, "dumb", StandardCharsets.UTF_8).terminal())
                .isEmpty();
        assertThat(surroundings(true, "dumb-emacs-ansi", StandardCharsets.UTF_8).terminal())
                .isEmpty();
    }

    @Test
    void lines_are_broken_only_for_people() {
        assertThat(surroundings(true, "dumb", StandardCharsets.UTF_8).lineWidth())
                .isEqualTo(79);
        assertThat(surroundings(false, "dumb", StandardCharsets.UTF_8).lineWidth())
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void the_look_follows_charset_and_terminal() {
        assertThat(surroundings(true, "xterm-256color", StandardCharsets.UTF_8).look())
                .isEqualTo(new CellLook(Glyphs.UNICODE, Palette.QUIET));
        assertThat(surroundings(true, "linux", StandardCharsets.US_ASCII).look())
                .isEqualTo(new CellLook(Glyphs.ASCII, Palette.EIGHT));
    }

    private static ProcessTerminal surroundings(boolean interactive, String term, Charset charset) {
        return new ProcessTerminal(
                InputStream.nullInputStream(),
                new PrintStream(OutputStream.nullOutputStream(), false, charset),
                charset,
                interactive,
                Map.of("TERM", term));
    }
}
