package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreathCountTest {
    private final BreathCount count = new BreathCount();

    @Test
    void an_inhale_and_its_exhale_are_a_breath_when_the_next_inhale_begins() {
        assertThat(count.inhale(1)).isFalse();
        count.exhale(3);
        assertThat(count.inhale(6)).isTrue();
        assertThat(count.breaths()).isEqualTo(1);
    }

    @Test
    void rest_after_the_exhale_ends_it_and_the_next_inhale_does_not_end_it_again() {
        count.inhale(1);
        count.exhale(3);
        assertThat(count.rest()).isTrue();
        assertThat(count.inhale(6)).isFalse();
        assertThat(count.breaths()).isEqualTo(1);
    }

    @Test
    void an_exhale_without_its_inhale_is_none() {
        count.exhale(3);
        assertThat(count.inhale(6)).isFalse();
        assertThat(count.breaths()).isZero();
    }

    @Test
    void an_inhale_that_was_none_makes_no_breath_of_the_exhale_it_fell_into() {
        count.inhale(1);
        count.exhale(3);
        assertThat(count.inhale(4)).isTrue();
        count.exhale(3.2);
        assertThat(count.inhale(6)).isFalse();
        assertThat(count.breaths()).isEqualTo(1);
    }

    @Test
    void what_was_interrupted_or_suspended_does_not_count() {
        count.inhale(1);
        count.exhale(3);
        count.interrupt();
        assertThat(count.inhale(6)).isFalse();
        count.exhale(7);
        count.suspend(true);
        assertThat(count.inhale(9)).isFalse();
        count.suspend(false);
        assertThat(count.breaths()).isZero();
    }
}
