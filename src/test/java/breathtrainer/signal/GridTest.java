package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GridTest {
    private final List<String> steps = new ArrayList<>();
    private final Grid grid = new Grid(
            1,
            (time, values, valid) ->
                    steps.add(String.format(Locale.ROOT, "%.2f %.2f%s", time, values[0], valid ? "" : " held")));

    @Test
    void several_samples_in_a_step_give_their_mean() {
        samples(0.01, 1, 3, 5, 7, 10, 10, 10, 10, 0);

        assertThat(steps).containsExactly("0.04 4.00", "0.08 10.00");
    }

    @Test
    void a_step_is_told_with_its_last_sample_when_the_next_is_not_expected_in_it() {
        samples(0.01, 1, 3, 5, 7);

        assertThat(steps).containsExactly("0.04 4.00");
    }

    @Test
    void a_sample_that_comes_nevertheless_counts_for_the_next_step() {
        samples(0.01, 1, 3, 5, 7);
        grid.accept(Sample.of(0.035, 11));
        grid.accept(Sample.of(0.05, 21));
        grid.accept(Sample.of(0.08, 0));

        assertThat(steps).containsExactly("0.04 4.00", "0.08 16.00");
    }

    @Test
    void a_step_without_samples_holds_the_value_before() {
        samples(0.02, 1, 1, 2, 2);
        grid.accept(Sample.of(0.16, 9));

        assertThat(steps).containsExactly("0.04 1.00", "0.08 2.00", "0.12 2.00 held", "0.16 2.00 held");
    }

    @Test
    void sparse_samples_are_joined_by_straight_lines() {
        samples(0.1, 0, 10, 20);

        assertThat(steps).containsExactly("0.04 4.00", "0.08 8.00", "0.12 12.00", "0.16 16.00", "0.20 20.00");
    }

    @Test
    void no_line_is_drawn_across_a_gap() {
        samples(0.1, 0, 10, 20);
        steps.clear();
        grid.accept(Sample.of(0.7, 100));

        assertThat(steps).hasSize(12).allMatch(step -> step.endsWith(" 20.00 held"));
    }

    @Test
    void the_rate_is_followed_when_it_changes() {
        samples(0.1, 0, 0, 0);
        for (int k = 1; k <= 100; k++) {
            grid.accept(Sample.of(0.2 + k * 0.01, k % 2));
        }

        assertThat(steps.get(steps.size() - 1)).endsWith(" 0.50");
    }

    @Test
    void steps_end_on_the_source_s_clock() {
        grid.accept(Sample.of(1000, 1));

        assertThat(grid.endOf(24)).isCloseTo(1001, within(1e-9));
    }

    private void samples(double interval, double... values) {
        for (int k = 0; k < values.length; k++) {
            grid.accept(Sample.of(k * interval, values[k]));
        }
    }
}
