package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Trail;
import org.junit.jupiter.api.Test;

class CounterSwingTest {
    @Test
    void on_the_way_up_it_is_the_deepest_fall_from_any_height_before() {
        Trail trail = trail(0, 3, 2, 5, 4, 1, 9);

        assertThat(CounterSwing.largest(trail, 0, 6, Direction.UP)).isEqualTo(4);
    }

    @Test
    void on_the_way_down_it_is_the_highest_rise() {
        Trail trail = trail(9, 4, 6, 2, 2.5, 0);

        assertThat(CounterSwing.largest(trail, 0, 5, Direction.DOWN)).isEqualTo(2);
    }

    @Test
    void it_is_over_at_its_deepest() {
        assertThat(CounterSwing.deepest(trail(0, 3, 2, 5, 4, 1, 9), 0, 6, Direction.UP))
                .isEqualTo(5);
        assertThat(CounterSwing.deepest(trail(9, 4, 6, 2, 2.5, 0), 1, 5, Direction.DOWN))
                .isEqualTo(2);
        assertThat(CounterSwing.deepest(trail(9, 1, 2, 3, 0), 1, 3, Direction.UP))
                .isEqualTo(1);
    }

    @Test
    void there_is_none_where_the_level_never_goes_back_nor_outside_the_steps() {
        assertThat(CounterSwing.largest(trail(0, 1, 1, 2), 0, 3, Direction.UP)).isZero();
        assertThat(CounterSwing.largest(trail(9, 1, 2, 3, 0), 1, 3, Direction.UP))
                .isZero();
    }

    @Test
    void the_furthest_step_is_the_first_of_equals_within_the_steps() {
        Trail trail = trail(9, 1, 4, 4, 2, -9);

        assertThat(CounterSwing.furthest(trail, 1, 4, Direction.UP)).isEqualTo(2);
        assertThat(CounterSwing.furthest(trail, 1, 4, Direction.DOWN)).isEqualTo(1);
        assertThat(CounterSwing.furthest(trail, 4, 3, Direction.UP)).isEqualTo(4);
    }

    private static Trail trail(double... values) {
        Trail trail = new Trail(values.length);
        for (double value : values) {
            trail.add(value);
        }
        return trail;
    }
}
