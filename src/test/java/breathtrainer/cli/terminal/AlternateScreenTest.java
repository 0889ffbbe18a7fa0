package breathtrainer.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.terminal.cell.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is sent to a terminal; {@code ~} stands for the escape character. */
class AlternateScreenTest {
    private static final Size SIZE = new Size(20, 3);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private Terminal terminal;
    private AlternateScreen screen;

    @BeforeEach
    void open_a_terminal_in_memory() throws IOException {
        terminal = new LineDisciplineTerminal("test", "xterm", sent, StandardCharsets.UTF_8);
        terminal.setSize(new org.jline.terminal.Size(20, 3));
        screen = new AlternateScreen(terminal);
    }

    @Test
    void nothing_is_taken_before_it_is_entered() {
        screen.close();
        assertThat(sent()).isEmpty();
    }

    @Test
    void entered_and_left_the_terminal_is_as_before() {
        Attributes before = terminal.getAttributes();
        screen.enter();
        assertThat(sent()).isEqualTo("~[?1049h~[?25l~[2J");
        assertThat(terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ICANON))
                .isFalse();
        assertThat(terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ECHO))
                .isFalse();
        assertThat(terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ISIG))
                .isFalse();
        screen.close();
        assertThat(sent()).isEqualTo("~[0m~[2J~[?25h~[?1049l");
        assertThat(terminal.getAttributes().toString()).isEqualTo(before.toString());
    }

    @Test
    void left_twice_it_is_given_back_once() {
        screen.enter();
        screen.close();
        sent();
        screen.close();
        assertThat(sent()).isEmpty();
    }

    @Test
    void after_it_was_left_nothing_is_drawn_any_more() {
        screen.enter();
        screen.close();
        sent();
        screen.draw(List.of("late"), SIZE);
        screen.enter();
        assertThat(sent()).isEmpty();
    }

    @Test
    void only_lines_that_changed_are_sent() {
        screen.draw(List.of("one", "two", "three"), SIZE);
        assertThat(sent()).isEqualTo("~[?2026h~[1;1Hone~[K~[2;1Htwo~[K~[3;1Hthree~[K~[?2026l");
        screen.draw(List.of("one", "2", "three"), SIZE);
        assertThat(sent()).isEqualTo("~[?2026h~[2;1H2~[K~[?2026l");
        screen.draw(List.of("one", "2", "three"), SIZE);
        assertThat(sent()).isEmpty();
    }

    @Test
    void another_size_is_drawn_as_a_whole() {
        screen.draw(List.of("one", "two", "three"), SIZE);
        sent();
        screen.draw(List.of("one", "two", "three"), new Size(30, 3));
        assertThat(sent()).isEqualTo("~[?2026h~[1;1Hone~[K~[2;1Htwo~[K~[3;1Hthree~[K~[?2026l");
    }

    @Test
    void what_was_forgotten_is_drawn_again() {
        screen.draw(List.of("one", "two", "three"), SIZE);
        sent();
        screen.forget();
        screen.draw(List.of("one", "two", "three"), SIZE);
        assertThat(sent()).contains("one", "two", "three");
    }

    @Test
    void its_size_is_the_terminals_now() {
        assertThat(screen.size()).isEqualTo(new Size(20, 3));
        terminal.setSize(new org.jline.terminal.Size(100, 40));
        assertThat(screen.size()).isEqualTo(new Size(100, 40));
    }

    @Test
    void a_terminal_that_does_not_know_its_size_has_the_usual_one() {
        terminal.setSize(new org.jline.terminal.Size(0, 0));
        assertThat(screen.size()).isEqualTo(new Size(80, 24));
    }

    private String sent() {
        String text = sent.toString(StandardCharsets.UTF_8).replace('\u001b', '~');
        sent.reset();
        return text;
    }
}
