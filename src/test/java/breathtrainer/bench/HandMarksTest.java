package breathtrainer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.bench.BenchFindings.FoundOnset;
import breathtrainer.cli.evaluation.MarksFile;
import breathtrainer.file.Existing;
import breathtrainer.recording.RecordingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks by hand: each change can be undone, and they are saved so that {@code evaluate} reads them. */
class HandMarksTest {
    private static final HandMark FIRST = new HandMark(1, true);
    private static final HandMark SECOND = new HandMark(2.5, false);

    @TempDir
    private Path folder;

    @Test
    void every_change_can_be_undone_and_done_again() {
        HandMarks marks = new HandMarks();
        marks.begin(List.of(SECOND));
        marks.add(FIRST);
        marks.move(SECOND, 3);
        marks.remove(FIRST);
        assertThat(marks.marks()).containsExactly(new HandMark(3, false));
        assertThat(marks.undo()).isTrue();
        assertThat(marks.undo()).isTrue();
        assertThat(marks.marks()).containsExactly(FIRST, SECOND);
        assertThat(marks.redo()).isTrue();
        assertThat(marks.marks()).containsExactly(FIRST, new HandMark(3, false));
        marks.add(new HandMark(9, true));
        assertThat(marks.redo()).isFalse();
        assertThat(marks.changed()).isTrue();
        marks.undo();
        marks.undo();
        marks.undo();
        assertThat(marks.undo()).isFalse();
        assertThat(marks.changed()).isFalse();
    }

    @Test
    void they_are_saved_in_the_form_that_evaluate_reads() throws Exception {
        Path recording = folder.resolve("belt.csv");
        MarkStore store = new MarkStore(recording);
        assertThat(store.isSomebodyElses()).isFalse();
        store.write(store.file(), List.of(FIRST, SECOND), Existing.KEEP);
        assertThat(store.read()).containsExactly(FIRST, SECOND);
        assertThat(store.isSomebodyElses()).isFalse();
        assertThat(new MarksFile(folder.resolve("belt.breaths.csv")).read().series())
                .hasSize(2);
        Assertions.assertThatThrownBy(() -> store.write(store.file(), List.of(), Existing.KEEP))
                .isInstanceOf(RecordingException.class)
                .hasMessageContaining("exists already");
    }

    @Test
    void marks_of_somebody_else_are_known_as_such() throws Exception {
        Files.copy(Path.of("samples/belt.breaths.csv"), folder.resolve("belt.breaths.csv"));
        MarkStore store = new MarkStore(folder.resolve("belt.csv"));
        assertThat(store.isSomebodyElses()).isTrue();
        assertThat(store.read()).hasSizeGreaterThan(300);
        Files.write(folder.resolve("belt.breaths.csv"), new byte[] {0, -1, 10, 'i', 'n', ',', 'x'});
        assertThat(store.isSomebodyElses()).isTrue();
    }

    @Test
    void hits_misses_and_extras_are_told_apart() {
        MarkComparison comparison = MarkComparison.of(
                List.of(FIRST, SECOND, new HandMark(5, true)),
                List.of(
                        new FoundOnset(1.3, true, 1),
                        new FoundOnset(2.5, true, 1),
                        new FoundOnset(5.6, true, 1),
                        new FoundOnset(60, true, 1)));
        assertThat(comparison.hits()).containsExactly(FIRST);
        assertThat(comparison.misses()).containsExactly(SECOND, new HandMark(5, true));
        assertThat(comparison.extras()).extracting(FoundOnset::time).containsExactly(2.5);
    }
}
