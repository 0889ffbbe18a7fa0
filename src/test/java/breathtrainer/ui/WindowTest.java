package breathtrainer.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real toolkit, in a JVM of its own. */
@Tag("slow")
class WindowTest {
    @Test
    void without_a_display_it_says_so_and_the_program_can_go_on() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only on Linux can a display be taken away");
        assertThat(run()).startsWith("no window can be opened here: ").endsWith("went on");
    }

    private static String run() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(
                List.of(java.toString(), "-cp", System.getProperty("java.class.path"), OpensWindow.class.getName()));
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS))
                .as("it ended by itself")
                .isTrue();
        return output.strip();
    }
}
