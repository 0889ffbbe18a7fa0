package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    private static final Path HOME = Path.of("/home/ann");

    @Test
    void linux_keeps_to_the_xdg_folders() {
        assertThat(Folders.of(Map.of(), "Linux", HOME).data())
                .isEqualTo(Path.of("/home/ann/.local/share/breath-trainer"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME).data())
                .isEqualTo(Path.of("/data/breath-trainer"));
        assertThat(Folders.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME).data())
                .isEqualTo(Path.of("/home/ann/.local/share/breath-trainer"));
    }

    @Test
    void what_was_chosen_lies_apart_from_what_was_practised() {
        assertThat(Folders.of(Map.of(), "Linux", HOME).config()).isEqualTo(Path.of("/home/ann/.config/breath-trainer"));
        assertThat(Folders.of(Map.of(), "Windows 11", HOME).config())
                .isEqualTo(Path.of("/home/ann/AppData/Roaming/breath-trainer"));
    }

    @Test
    void other_systems_have_their_own_places() {
        assertThat(Folders.of(Map.of(), "Mac OS X", HOME).data())
                .isEqualTo(Path.of("/home/ann/Library/Application Support/breath-trainer"));
        assertThat(Folders.of(Map.of(), "Windows 11", HOME).data())
                .isEqualTo(Path.of("/home/ann/AppData/Local/breath-trainer"));
    }

    @Test
    void what_can_be_made_again_lies_where_it_may_be_deleted() {
        assertThat(Folders.of(Map.of(), "Linux", HOME).speech())
                .isEqualTo(Path.of("/home/ann/.cache/breath-trainer/speech"));
        assertThat(Folders.of(Map.of("XDG_CACHE_HOME", "/c"), "Linux", HOME).speech())
                .isEqualTo(Path.of("/c/breath-trainer/speech"));
        assertThat(Folders.of(Map.of(), "Mac OS X", HOME).speech())
                .isEqualTo(Path.of("/home/ann/Library/Caches/breath-trainer/speech"));
        assertThat(Folders.of(Map.of("BREATH_TRAINER_HOME", "/b"), "Linux", HOME)
                        .speech())
                .isEqualTo(Path.of("/b/cache/speech"));
    }

    @Test
    void one_variable_overrides_all() {
        Folders folders = Folders.of(Map.of("BREATH_TRAINER_HOME", "/b", "XDG_DATA_HOME", "/d"), "Linux", HOME);

        assertThat(folders).isEqualTo(new Folders(Path.of("/b"), Path.of("/b")));
        assertThat(folders.practices()).isEqualTo(Path.of("/b/practices"));
    }

    @Test
    void two_practices_that_begin_in_the_same_second_get_a_folder_each(@TempDir Path data) throws Exception {
        Folders folders = new Folders(data, data);
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 9, 5, 7);

        assertThat(List.of(folders.newPractice(now), folders.newPractice(now), folders.newPractice(now)))
                .extracting(file -> data.relativize(file).toString())
                .containsExactly(
                        "practices/2026-11-22T09-05-07/recording.csv",
                        "practices/2026-11-22T09-05-07-2/recording.csv",
                        "practices/2026-11-22T09-05-07-3/recording.csv");
        assertThat(data.resolve("practices/2026-11-22T09-05-07-3")).isDirectory();
    }
}
