package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks lie beside their recording: those of others, and one's own. */
class MarkStoreTest {
    private static final String OTHERS = "event,time_s\ninhale,1.25\nexhale,3\n";

    @TempDir
    private Path folder;

    private MarkStore store() {
        return new MarkStore(folder.resolve("belt.csv"));
    }

    @Test
    void where_none_lie_the_first_are_ones_own() throws IOException {
        assertThat(store().read()).isEmpty();
        assertThat(store().isSomebodyElses()).isFalse();
        store().write(store().inUse(), List.of(new HandMark(2, true)), Existing.KEEP);

        assertThat(folder.resolve("belt.breaths.csv")).content().endsWith("event,time_s\ninhale,2.000\n");
        assertThat(store().isSomebodyElses()).isFalse();
    }

    @Test
    void ones_own_beside_those_of_somebody_else_are_read_again() throws IOException {
        Files.writeString(folder.resolve("belt.breaths.csv"), OTHERS);
        assertThat(store().read()).containsExactly(new HandMark(1.25, true), new HandMark(3, false));
        assertThat(store().isSomebodyElses()).isTrue();

        store().write(store().second(), List.of(new HandMark(2, true)), Existing.KEEP);

        assertThat(store().inUse()).isEqualTo(folder.resolve("belt.own.breaths.csv"));
        assertThat(store().read()).containsExactly(new HandMark(2, true));
        assertThat(store().isSomebodyElses()).isFalse();
        assertThat(folder.resolve("belt.breaths.csv")).hasContent(OTHERS);
    }

    @Test
    void what_was_not_read_is_not_replaced() throws IOException {
        Files.writeString(folder.resolve("belt.own.breaths.csv"), OTHERS);
        assertThatThrownBy(() -> store().write(store().second(), List.of(), Existing.KEEP))
                .isInstanceOf(RecordingException.class);
        assertThat(folder.resolve("belt.own.breaths.csv")).hasContent(OTHERS);
    }
}
