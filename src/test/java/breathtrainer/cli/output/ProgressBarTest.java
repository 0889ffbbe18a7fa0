package breathtrainer.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
    @Test
    void a_bar_grows_on_one_line_and_leaves_nothing_behind() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (ProgressBar bar = ProgressBar.on(new PrintStream(screen, true, StandardCharsets.US_ASCII), "recordings")) {
            bar.at(1, 4);
        }
        String[] written = screen.toString(StandardCharsets.US_ASCII).split("\r", -1);
        assertThat(written[1]).isEqualTo("[#######                       ] 1 of 4 recordings");
        assertThat(written[2]).isBlank();
        assertThat(written[3]).isEmpty();
    }

    @Test
    void what_is_done_at_once_needs_none() {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        try (ProgressBar bar = ProgressBar.on(new PrintStream(screen, true, StandardCharsets.US_ASCII), "recordings")) {
            bar.at(0, 0);
        }
        assertThat(screen.size()).isZero();
    }
}
