package breathtrainer.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.cli.option.NamedFile.Place;
import breathtrainer.file.Existing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedFileTest {
    @TempDir
    private Path folder;

    @Test
    void the_named_file_comes_first_and_may_go_if_that_was_said() {
        Path named = folder.resolve("mine.csv");
        assertThat(new NamedFile(named, Existing.REPLACE).next()).isEqualTo(new Place(named, Existing.REPLACE));
        assertThat(new NamedFile(named, Existing.KEEP).next()).isEqualTo(new Place(named, Existing.KEEP));
    }

    @Test
    void the_next_practice_gets_the_next_name_that_is_free_and_replaces_nothing() throws IOException {
        Files.createFile(folder.resolve("mine-2.csv"));
        NamedFile file = new NamedFile(folder.resolve("mine.csv"), Existing.REPLACE);
        file.next();
        assertThat(file.next()).isEqualTo(new Place(folder.resolve("mine-3.csv"), Existing.KEEP));
        assertThat(file.next()).isEqualTo(new Place(folder.resolve("mine-4.csv"), Existing.KEEP));
    }

    @Test
    void a_name_without_an_ending_is_numbered_too() {
        NamedFile file = new NamedFile(folder.resolve(".mine"), Existing.KEEP);
        file.next();
        assertThat(file.next().file()).hasFileName(".mine-2");
    }
}
