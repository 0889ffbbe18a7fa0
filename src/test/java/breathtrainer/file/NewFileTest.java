package breathtrainer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewFileTest {
    @TempDir
    private Path folder;

    private Path dear;

    @BeforeEach
    void somebody_has_a_file() throws IOException {
        dear = Files.writeString(folder.resolve("dear.csv"), "dear");
    }

    @Test
    void what_is_there_is_kept() {
        assertThatThrownBy(() -> write(dear, Existing.KEEP))
                .isInstanceOf(FileException.class)
                .hasMessage(
                        "%s exists already and is kept as it is. Choose another name, move it away, or say --overwrite.",
                        dear);
        assertThat(dear).hasContent("dear");
    }

    @Test
    void what_may_go_is_replaced() throws IOException {
        write(dear, Existing.REPLACE);
        assertThat(dear).hasContent("new");
    }

    @Test
    void the_other_name_of_a_file_that_is_replaced_keeps_what_it_had() throws IOException {
        Path other = Files.createLink(folder.resolve("other.csv"), dear);
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.csv"), dear);
        write(symbolic, Existing.REPLACE);
        write(other, Existing.REPLACE);
        assertThat(dear).hasContent("dear");
    }

    @Test
    void a_link_to_nothing_is_kept_too() throws IOException {
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere.csv"), folder.resolve("gone.csv"));
        assertThatThrownBy(() -> write(nowhere, Existing.KEEP)).isInstanceOf(FileException.class);
        assertThat(folder.resolve("gone.csv")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void a_folder_is_never_replaced(Existing existing) throws IOException {
        assertThatThrownBy(() -> write(folder, existing)).isInstanceOf(FileException.class);
        assertThat(folder).isDirectory();
    }

    @ParameterizedTest
    @EnumSource
    void a_device_is_written_to_and_stays(Existing existing) throws IOException {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device), "needs /dev/null");
        write(device, existing);
        NewFile.discard(device);
        assertThat(device).exists();
    }

    @Test
    void what_was_begun_can_be_taken_away() {
        NewFile.discard(dear);
        NewFile.discard(dear);
        assertThat(dear).doesNotExist();
    }

    @Test
    void one_file_is_known_under_all_its_names() throws IOException {
        Path other = Files.createLink(folder.resolve("other.csv"), dear);
        Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic.csv"), other);
        Path roundabout = folder.resolve("x").resolve("..").resolve("dear.csv");
        Files.createDirectory(folder.resolve("x"));
        assertThat(SameFile.is(dear, symbolic)).isTrue();
        assertThat(SameFile.is(dear, roundabout)).isTrue();
        assertThat(SameFile.is(dear, folder.resolve("gone.csv"))).isFalse();
        assertThat(SameFile.is(dear, Files.writeString(folder.resolve("copy.csv"), "dear")))
                .isFalse();
        assertThatThrownBy(() -> SameFile.refuse(dear, symbolic))
                .isInstanceOf(FileException.class)
                .hasMessage(
                        "%s is the file that is read, under another name: %s. Choose another name for what is written.",
                        symbolic, dear);
    }

    private static void write(Path file, Existing existing) throws IOException {
        try (OutputStream out = NewFile.create(file, existing)) {
            out.write("new".getBytes(StandardCharsets.UTF_8));
        }
    }
}
