package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UsualBreathTest {
    private final UsualBreath usual = new UsualBreath();

    @Test
    void usual_is_the_median_so_that_one_sigh_changes_nothing() {
        swings(10, 11, 40, 10, 11);

        assertThat(usual.swing()).isEqualTo(11);
    }

    @Test
    void two_shallow_half_breaths_make_the_usual_swing_small() {
        swings(10, 10, 10, 2, 3);

        assertThat(usual.swing()).isCloseTo(Tuning.ABOVE_LAST_TWO * 3, within(1e-9));
    }

    @Test
    void a_half_lasts_as_long_as_most_and_never_less_than_a_breath_can() {
        assertThat(usual.half()).isEqualTo(Tuning.FIRST_HALF);
        usual.learn(1, 3, 1);
        assertThat(usual.half()).isEqualTo(3);
        for (int turn = 0; turn < Tuning.USUAL_OVER; turn++) {
            usual.learn(1, 0.1, 1);
        }
        assertThat(usual.half()).isEqualTo(Tuning.SHORTEST_HALF);
    }

    @Test
    void slopes_are_known_from_the_third_half_breath() {
        usual.learn(1, 2, 0.5);
        usual.learn(1, 2, 2);
        assertThat(usual.slope()).isZero();
        assertThat(usual.steepest()).isZero();

        usual.learn(1, 2, 0.75);
        assertThat(usual.slope()).isEqualTo(0.75);
        assertThat(usual.steepest()).isEqualTo(2);
    }

    @Test
    void the_largest_counter_swing_counts_until_it_is_long_ago() {
        usual.learnCounterSwing(0.3);
        for (int turn = 1; turn < Tuning.COUNTER_SWINGS_OVER; turn++) {
            usual.learnCounterSwing(0.1);
        }
        assertThat(usual.counterSwing()).isEqualTo(0.3);
        usual.learnCounterSwing(0.1);
        assertThat(usual.counterSwing()).isEqualTo(0.1);
    }

    @Test
    void after_forgetting_nothing_is_usual() {
        swings(1, 1, 1);
        usual.learnCounterSwing(0.3);
        usual.forget();

        assertThat(usual.known()).isZero();
        assertThat(usual.swing()).isZero();
        assertThat(usual.slope()).isZero();
        assertThat(usual.counterSwing()).isZero();
    }

    private void swings(double... swings) {
        for (double swing : swings) {
            usual.learn(swing, 2, 1);
        }
    }
}
