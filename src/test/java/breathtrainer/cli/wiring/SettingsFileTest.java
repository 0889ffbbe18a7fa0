package breathtrainer.cli.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final int CHANGES = 100;

    @TempDir
    private Path folder;

    @Test
    void changes_at_the_same_time_do_not_undo_each_other() throws Exception {
        Path file = folder.resolve("config/settings.properties");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        IntStream.range(0, CHANGES)
                .forEach(i -> threads.execute(
                        () -> new SettingsFile(file).change(values -> values.setProperty("name" + i, "value"))));
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new SettingsFile(file).read()).hasSize(CHANGES);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void who_reads_finds_the_whole_of_it_at_any_moment() throws Exception {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"));
        set(file, 0);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        Future<?> writing = writer.submit(() -> IntStream.range(1, CHANGES).forEach(i -> set(file, i)));
        while (!writing.isDone()) {
            Properties values = file.read();
            assertThat(values).hasSize(2);
            assertThat(values.getProperty("a")).isEqualTo(values.getProperty("b"));
        }
        writer.shutdown();
        assertThat(file.read())
                .containsValues(List.of(String.valueOf(CHANGES - 1)).toArray());
    }

    private static void set(SettingsFile file, int value) {
        file.change(values -> {
            values.setProperty("a", String.valueOf(value));
            values.setProperty("b", String.valueOf(value));
        });
    }
}
