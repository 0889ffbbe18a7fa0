package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.SignalLoss;
import breathtrainer.session.Signal.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalWatchTest {
    private final SignalWatch watch = new SignalWatch();

    @Test
    void searches_until_a_breath_is_found() {
        assertThat(watch.signal(0.9).state()).isEqualTo(State.SEARCHING);
        watch.onEvent(new InhaleBegan(1, 1, 1, 0.9));
        assertThat(watch.signal(0.9).state()).isEqualTo(State.GOOD);
    }

    @Test
    void a_signal_that_stays_weak_says_what_helps() {
        for (int onset = 1; onset <= 5; onset++) {
            watch.onEvent(new InhaleBegan(onset, onset, onset, 0.2));
            assertThat(watch.signal(0.2).state()).isEqualTo(State.GOOD);
        }
        watch.onEvent(new InhaleBegan(6, 6, 6, 0.2));
        assertThat(watch.signal(0.2).state()).isEqualTo(State.WEAK);
        assertThat(watch.signal(0.2).message()).contains("snugger");
    }

    @Test
    void one_good_breath_takes_the_warning_back() {
        for (int onset = 1; onset <= 6; onset++) {
            watch.onEvent(new InhaleBegan(onset, onset, onset, 0.2));
        }
        watch.onEvent(new InhaleBegan(7, 7, 7, 0.8));
        assertThat(watch.signal(0.8).state()).isEqualTo(State.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_signal_says_that_the_count_is_kept(SignalLoss reason) {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1));
        watch.onEvent(new SignalLost(2, 3, reason));
        assertThat(watch.signal(1).state()).isEqualTo(State.LOST);
        assertThat(watch.signal(1).message()).contains("count is kept");
    }

    @Test
    void after_a_loss_it_searches_again() {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1));
        watch.onEvent(new SignalLost(2, 3, SignalLoss.GAP));
        watch.onEvent(new SignalBack(9));
        assertThat(watch.signal(1).state()).isEqualTo(State.SEARCHING);
    }
}
