package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.language.UsersLanguage;
import breathtrainer.ui.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookFileTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_chosen_is_there_the_next_time() {
        LookFile file = new LookFile(folder.resolve("new/look.properties"));

        file.write(new Look(false, true, 1));

        assertThat(file.read()).isEqualTo(new Look(false, true, 1));
        file.write(new Look(false, true, 1.3));
        assertThat(file.read()).isEqualTo(new Look(false, true, 1.3));
    }

    @Test
    void the_language_is_there_the_next_time_if_it_is_spoken_still() throws IOException {
        LookFile file = new LookFile(folder.resolve("look.properties"));

        file.write(new Look(false, true, 1, "de"));

        assertThat(file.read().language()).isEqualTo("de");
        assertThat(file.read().spokenLanguage()).isEqualTo("de");
        file.write(Look.DEFAULT);
        assertThat(file.read().language()).isEqualTo(Look.AS_THE_COMPUTERS);
        assertThat(file.read().spokenLanguage()).isEqualTo(UsersLanguage.ofThisMachine());
        Files.writeString(file.file(), "language=tlh");
        assertThat(file.read()).isEqualTo(Look.DEFAULT);
    }

    @Test
    void without_a_file_or_with_rubbish_it_looks_as_at_first() throws IOException {
        assertThat(new LookFile(folder.resolve("none")).read()).isEqualTo(Look.DEFAULT);
        Path rubbish = folder.resolve("rubbish");
        Files.write(rubbish, new byte[] {'\\', 'u', 'x', 0, (byte) 0xff});
        assertThat(new LookFile(rubbish).read()).isEqualTo(Look.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.79", "2.01", "NaN", "large", ""})
    void letters_of_no_allowed_size_are_as_at_first(String size) throws IOException {
        Path file = Files.writeString(folder.resolve("look.properties"), "dark=false\nfont-scale=" + size);
        assertThat(new LookFile(file).read()).isEqualTo(Look.DEFAULT.withDark(false));
    }
}
