package breathtrainer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand practices are listed within a second. */
@Tag("slow")
class ManyPracticesTest {
    private static final int MANY = 10_000;
    private static final long SECOND = 1_000_000_000;

    @TempDir
    private Path data;

    @Test
    void ten_thousand_practices_are_listed_within_a_second() throws Exception {
        PracticeFolders folders = new PracticeFolders(data);
        Path first = folders.practice("first", 60);
        for (int i = 0; i < MANY; i++) {
            Path folder = Files.createDirectories(folders.practices().resolve("2026-" + (10_000 + i)));
            Files.copy(first.resolve("recording.csv"), folder.resolve("recording.csv"));
        }
        long begin = System.nanoTime();
        folders.history("1").list((done, all) -> {});
        long made = System.nanoTime() - begin;
        begin = System.nanoTime();
        List<PracticeBrief> all = folders.history("1").list((done, each) -> {});
        long listed = System.nanoTime() - begin;
        Files.delete(data.resolve("history.index"));
        begin = System.nanoTime();
        folders.history("1").list((done, each) -> {});
        long remade = System.nanoTime() - begin;

        System.getLogger("measured")
                .log(
                        System.Logger.Level.INFO,
                        "made {0} ms, listed {1} ms, index made again {2} ms",
                        made / 1_000_000,
                        listed / 1_000_000,
                        remade / 1_000_000);
        assertThat(all).hasSize(MANY + 1);
        assertThat(listed).isLessThan(SECOND);
    }
}
