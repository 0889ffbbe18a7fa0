package breathtrainer.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However an editor saves, a saving is noticed once, and when it is whole. */
class FileWatchTest {
    @TempDir
    private Path folder;

    private Path file;
    private FileWatch watch;

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("routine.yaml"), "one");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000)); // so that no clock is too coarse
        watch = new FileWatch(file);
    }

    private CompletableFuture<String> saved() {
        return CompletableFuture.supplyAsync(() -> {
            try {
                watch.awaitSaving();
                return Files.readString(file);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String soon(CompletableFuture<String> saved) throws Exception {
        return saved.get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_file_that_stays_as_it_is_was_not_saved() {
        CompletableFuture<String> saved = saved();
        assertThatThrownBy(() -> saved.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        file.toFile().setLastModified(2_000_000); // lets the thread end
        assertThat(saved).succeedsWithin(Duration.ofSeconds(5));
    }

    @Test
    void a_file_that_is_written_over_was_saved() throws Exception {
        CompletableFuture<String> saved = saved();
        Files.writeString(file, "two");
        assertThat(soon(saved)).isEqualTo("two");
    }

    @Test
    void a_file_that_is_written_in_parts_is_saved_with_the_last() throws Exception {
        CompletableFuture<String> saved = saved();
        Files.writeString(file, "");
        for (String part : new String[] {"t", "w", "o"}) {
            Thread.sleep(150);
            Files.writeString(file, part, StandardOpenOption.APPEND);
        }
        assertThat(soon(saved)).isEqualTo("two");
    }

    @Test
    void another_file_in_its_place_was_saved_also_if_there_was_none_for_a_while() throws Exception {
        CompletableFuture<String> saved = saved();
        Path other = Files.writeString(folder.resolve("routine.yaml.tmp"), "new");
        Files.setLastModifiedTime(other, FileTime.fromMillis(1_000_000));
        Files.delete(file);
        Thread.sleep(500);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
        assertThat(soon(saved)).isEqualTo("new");
    }

    @Test
    void what_was_saved_before_it_was_taken_is_not_told_and_what_came_after_is() throws Exception {
        Files.writeString(file, "two");
        watch.take();
        Files.writeString(file, "three");
        assertThat(soon(saved())).isEqualTo("three");
    }

    @Test
    void an_empty_file_is_saved_too_if_it_stays_so() throws Exception {
        CompletableFuture<String> saved = saved();
        Files.writeString(file, "");
        assertThat(soon(saved)).isEmpty();
    }
}
