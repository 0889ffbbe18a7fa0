package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JumpAbsorberTest {
    private final JumpAbsorber absorber = new JumpAbsorber();

    @BeforeEach
    void breath_moves_one_a_second_at_most() {
        absorber.accept(0, true, 2);
        absorber.learn(1);
    }

    @Test
    void breath_passes_unchanged() {
        assertThat(absorber.accept(0.04, true, 2)).isEqualTo(0.04);
        assertThat(absorber.isJumping()).isFalse();
    }

    @Test
    void a_jump_is_taken_off_and_stays_off() {
        double level = feed(50, 40);

        assertThat(level).isCloseTo(0, within(0.5));
        assertThat(absorber.isJumping()).isFalse();
        assertThat(absorber.accept(50.1, true, 2) - level).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void a_spike_is_cut_and_leaves_nothing_behind() {
        feed(50, 2);

        assertThat(feed(0, 10)).isZero();
    }

    @Test
    void after_a_gap_the_level_may_have_moved_further() {
        for (int step = 0; step < 10; step++) {
            absorber.accept(0, false, 2);
        }

        assertThat(absorber.accept(1.5, true, 2)).isEqualTo(1.5);
    }

    @Test
    void what_comes_back_to_where_breath_may_be_was_no_jump() {
        feed(3, 10);

        assertThat(feed(0.6, 30)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void starting_again_still_knows_what_is_too_quick() {
        absorber.startAgain();

        assertThat(feed(50, 1)).isLessThan(1);
    }

    @Test
    void starting_afresh_follows_whatever_comes() {
        absorber.startAfresh();

        assertThat(feed(50, 1)).isEqualTo(50);
    }

    @Test
    void what_is_quicker_than_breath_and_no_higher_than_coughs_go_may_be_one() {
        feed(3, 2);
        assertThat(absorber.isCough()).isTrue();

        feed(50, 2);
        assertThat(absorber.isCough()).isFalse();
    }

    @Test
    void where_any_speed_is_allowed_nothing_is_a_jump() {
        absorber.allowAnySpeed(true);

        assertThat(feed(50, 1)).isEqualTo(50);
        assertThat(absorber.isJumping()).isFalse();
    }

    private double feed(double value, int steps) {
        double level = 0;
        for (int step = 0; step < steps; step++) {
            level = absorber.accept(value, true, 2);
        }
        return level;
    }
}
