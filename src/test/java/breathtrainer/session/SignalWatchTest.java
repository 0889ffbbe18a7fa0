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
    void a_weak_signal_says_what_helps() {
        watch.onEvent(new InhaleBegan(1, 1, 1, 0.2));
        assertThat(watch.signal(0.2).state()).isEqualTo(State.WEAK);
        assertThat(watch.signal(0.2).message()).contains("snugger");
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
