package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.ui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_the_next_time() {
        LookFile file = new LookFile(folder.resolve("new/look.properties"));

        file.write(new Look(false, true));

        assertThat(file.read()).isEqualTo(new Look(false, true));
    }

    @Test
    void without_a_file_or_with_rubbish_it_looks_as_at_first() throws IOException {
        assertThat(new LookFile(folder.resolve("none")).read()).isEqualTo(Look.DEFAULT);
        Path rubbish = folder.resolve("rubbish");
        Files.write(rubbish, new byte[] {'\\', 'u', 'x', 0, (byte) 0xff});
        assertThat(new LookFile(rubbish).read()).isEqualTo(Look.DEFAULT);
    }
}
