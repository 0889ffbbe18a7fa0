package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.SignalLoss;
import org.junit.jupiter.api.Test;

class BreathRateTest {
    private final BreathRate rate = new BreathRate();

    @Test
    void is_unknown_before_the_second_inhale() {
        assertThat(rate.breathsPerMinute()).isZero();
        inhale(3);
        assertThat(rate.breathsPerMinute()).isZero();
    }

    @Test
    void follows_the_last_five_breaths() {
        inhale(0);
        inhale(2);
        assertThat(rate.breathsPerMinute()).isEqualTo(30);
        for (int breath = 1; breath <= 6; breath++) {
            inhale(2 + 10 * breath);
        }
        assertThat(rate.breathsPerMinute()).isEqualTo(6);
    }

    @Test
    void begins_anew_after_the_signal_was_lost() {
        inhale(0);
        inhale(5);
        rate.onEvent(new SignalLost(6, 7, SignalLoss.GAP));
        assertThat(rate.breathsPerMinute()).isZero();
    }

    private void inhale(double onset) {
        rate.onEvent(new InhaleBegan(onset, onset, onset, 1));
    }
}
