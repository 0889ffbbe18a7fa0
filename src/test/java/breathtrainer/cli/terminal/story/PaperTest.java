package breathtrainer.cli.terminal.story;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.Glyphs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaperTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void a_line_ends_in_a_line_feed_and_is_there_at_once() {
        PrintStream buffered = new PrintStream(new java.io.BufferedOutputStream(bytes), false, StandardCharsets.UTF_8);
        new Paper(buffered, Glyphs.UNICODE, 80).write(List.of("", "  Hold: 3 breaths."));
        assertThat(written()).isEqualTo("\n  Hold: 3 breaths.\n");
    }

    @Test
    void nothing_in_a_line_steers_the_terminal() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new Paper(new PrintStream(told, false, StandardCharsets.UTF_8), Glyphs.UNICODE, 80)
                .write(List.of("a\u001b[2J\u009b\u202e\rb"));
        assertThat(told.toString(StandardCharsets.UTF_8)).isEqualTo("a\u241b[2J\ufffd\ufffd\u240db\n");
    }

    @Test
    void characters_that_the_charset_lacks_are_replaced() {
        PrintStream ascii = new PrintStream(bytes, false, StandardCharsets.US_ASCII);
        new Paper(ascii, Glyphs.ASCII, 80).write(List.of("Namasté – until next time"));
        assertThat(written()).isEqualTo("Namaste - until next time\n");
    }

    @Test
    void a_long_line_is_broken_and_keeps_its_indent() {
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        new Paper(out, Glyphs.UNICODE, 12).write(List.of("  Let the shoulders sink."));
        assertThat(written()).isEqualTo("  Let the\n  shoulders\n  sink.\n");
    }

    @Test
    void it_is_unread_when_nobody_takes_it() {
        PrintStream broken = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        Paper paper = new Paper(broken, Glyphs.UNICODE, 80);
        assertThat(paper.isUnread()).isFalse();
        paper.write(List.of("line"));
        assertThat(paper.isUnread()).isTrue();
    }

    private String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
