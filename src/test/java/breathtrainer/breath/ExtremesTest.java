package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtremesTest {
    private final Extremes extremes = new Extremes();

    @Test
    void each_end_is_known_with_the_step_at_which_it_was_first_reached() {
        feed(0, 2, 5, 5, -1, 3, -1);

        assertThat(extremes.furthest(Direction.UP)).isEqualTo(5);
        assertThat(extremes.furthestStep(Direction.UP)).isEqualTo(1);
        assertThat(extremes.furthest(Direction.DOWN)).isEqualTo(-1);
        assertThat(extremes.furthestStep(Direction.DOWN)).isEqualTo(3);
    }

    @Test
    void after_a_turn_only_what_comes_later_counts() {
        feed(0, 9, -9);
        extremes.beginAt(2, 1);
        feed(3, 0.5);

        assertThat(extremes.furthest(Direction.UP)).isEqualTo(1);
        assertThat(extremes.furthestStep(Direction.UP)).isEqualTo(2);
        assertThat(extremes.furthest(Direction.DOWN)).isEqualTo(0.5);
        assertThat(extremes.furthestStep(Direction.DOWN)).isEqualTo(3);
    }

    private void feed(long first, double... values) {
        for (int k = 0; k < values.length; k++) {
            extremes.accept(first + k, values[k]);
        }
    }
}
