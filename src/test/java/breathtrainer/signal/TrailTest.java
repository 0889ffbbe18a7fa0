package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {
    @Test
    void nothing_was_before_the_first() {
        assertThat(new Trail(4).newest()).isEqualTo(-1);
    }

    @Test
    void a_value_is_found_by_the_number_of_its_step() {
        Trail trail = trail(4, 3);

        assertThat(trail.newest()).isEqualTo(2);
        assertThat(trail.oldest()).isZero();
        assertThat(trail.at(0)).isZero();
        assertThat(trail.at(1)).isEqualTo(10);
        assertThat(trail.last()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17})
    void at_least_so_many_steps_are_kept(int steps) {
        Trail trail = trail(steps, 100);

        assertThat(trail.newest() - trail.oldest() + 1).isGreaterThanOrEqualTo(steps);
        for (long step = trail.oldest(); step <= trail.newest(); step++) {
            assertThat(trail.at(step)).isEqualTo(10.0 * step);
        }
    }

    @Test
    void of_a_step_that_is_too_old_the_oldest_is_given() {
        Trail trail = trail(4, 102);

        assertThat(trail.oldest()).isEqualTo(98);
        assertThat(trail.at(0)).isEqualTo(980);
    }

    /** Ten times the number of each step. */
    private static Trail trail(int steps, int values) {
        Trail trail = new Trail(steps);
        for (int value = 0; value < values; value++) {
            trail.add(10 * value);
        }
        return trail;
    }
}
