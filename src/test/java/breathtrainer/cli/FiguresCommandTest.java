package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... more) {
        String[] arguments = new String[more.length + 5];
        System.arraycopy(new String[] {"figures", "--to", folder.toString(), "--size", "60x50"}, 0, arguments, 0, 5);
        System.arraycopy(more, 0, arguments, 5, more.length);
        return BreathTrainer.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), arguments);
    }

    @Test
    void every_figure_of_a_routine_is_drawn_and_none_is_replaced_unasked() throws Exception {
        assertThat(run("--routine", "mid-back")).isZero();
        assertThat(folder.resolve("all-fours-inhale.png")).isRegularFile();
        assertThat(folder.resolve("standing-round-2-7-of-7.png")).isRegularFile();
        assertThat(folder.resolve("twist-other-side-exhale.png")).isRegularFile();
        byte[] drawn = Files.readAllBytes(folder.resolve("seated-half.png"));
        assertThat(run("--look", "light")).isEqualTo(1);
        assertThat(err.toString()).contains("exists already and is kept as it is");
        assertThat(Files.readAllBytes(folder.resolve("seated-half.png"))).isEqualTo(drawn);
        assertThat(run("--look", "light", "--overwrite")).isZero();
        assertThat(Files.readAllBytes(folder.resolve("seated-half.png"))).isNotEqualTo(drawn);
    }
}
