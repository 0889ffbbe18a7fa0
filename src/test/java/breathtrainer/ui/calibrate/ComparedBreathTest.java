package breathtrainer.ui.calibrate;

import static breathtrainer.ui.calibrate.ComparedBreath.Change.GONE;
import static breathtrainer.ui.calibrate.ComparedBreath.Change.KEPT;
import static breathtrainer.ui.calibrate.ComparedBreath.Change.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.ui.calibrate.ComparedBreath.Change;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which breaths are the same with another sensitivity, which come and which go. */
class ComparedBreathTest {
    @Test
    void a_breath_that_is_seen_a_little_otherwise_is_the_same() {
        assertThat(compare(breaths(0, 5), breaths(0.6, 4.8))).containsExactly(KEPT);
    }

    @Test
    void one_between_others_is_new() {
        assertThat(compare(breaths(0, 5, 10, 15), breaths(0, 5, 6, 9, 10, 15))).containsExactly(KEPT, NEW, KEPT);
    }

    @Test
    void one_that_is_counted_no_more_is_gone() {
        assertThat(compare(breaths(0, 5, 6, 9, 10, 15), breaths(0, 5, 10, 15))).containsExactly(KEPT, GONE, KEPT);
    }

    @Test
    void of_one_that_becomes_two_one_is_new() {
        assertThat(compare(breaths(0, 10), breaths(0, 4, 4, 10))).containsExactly(KEPT, NEW);
    }

    @Test
    void of_two_that_become_one_one_is_gone() {
        assertThat(compare(breaths(0, 4, 4, 10), breaths(0, 10))).containsExactly(KEPT, GONE);
    }

    private static List<Change> compare(List<BreathSpan> before, List<BreathSpan> now) {
        return ComparedBreath.of(before, now).stream()
                .map(ComparedBreath::change)
                .toList();
    }

    private static List<BreathSpan> breaths(double... ends) {
        return IntStream.range(0, ends.length / 2)
                .mapToObj(i -> new BreathSpan(ends[2 * i], ends[2 * i + 1]))
                .toList();
    }
}
