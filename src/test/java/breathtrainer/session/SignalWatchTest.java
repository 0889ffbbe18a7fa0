package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.session.Signal.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalWatchTest {
    private static final NotCounted TOO_SMALL = new NotCounted(2, 3, new WhyNot(NotCountedReason.TOO_SMALL, 0.43, 0.5));

    private final SignalWatch watch = new SignalWatch(true);

    @Test
    void searches_until_a_breath_is_found() {
        assertThat(watch.signal(0.9).state()).isEqualTo(State.SEARCHING);
        watch.onEvent(new InhaleBegan(1, 1, 1, 0.9), true);
        assertThat(watch.signal(0.9).state()).isEqualTo(State.GOOD);
    }

    @Test
    void a_signal_that_stays_weak_says_what_helps() {
        for (int onset = 1; onset <= 5; onset++) {
            watch.onEvent(new InhaleBegan(onset, onset, onset, 0.2), true);
            assertThat(watch.signal(0.2).state()).isEqualTo(State.GOOD);
        }
        watch.onEvent(new InhaleBegan(6, 6, 6, 0.2), true);
        assertThat(watch.signal(0.2).state()).isEqualTo(State.WEAK);
        assertThat(watch.signal(0.2).message()).contains("snugger");
    }

    @Test
    void one_good_breath_takes_the_warning_back() {
        for (int onset = 1; onset <= 6; onset++) {
            watch.onEvent(new InhaleBegan(onset, onset, onset, 0.2), true);
        }
        watch.onEvent(new InhaleBegan(7, 7, 7, 0.8), true);
        assertThat(watch.signal(0.8).state()).isEqualTo(State.GOOD);
    }

    @ParameterizedTest
    @EnumSource
    void a_lost_signal_says_that_the_count_is_kept(SignalLoss reason) {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1), true);
        watch.onEvent(new SignalLost(2, 3, reason), true);
        assertThat(watch.signal(1).state()).isEqualTo(State.LOST);
        assertThat(watch.signal(1).message()).contains("count is kept");
    }

    @Test
    void after_a_loss_it_searches_again() {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1), true);
        watch.onEvent(new SignalLost(2, 3, SignalLoss.GAP), true);
        watch.onEvent(new SignalBack(9), true);
        assertThat(watch.signal(1).state()).isEqualTo(State.SEARCHING);
    }

    @Test
    void why_a_movement_did_not_count_is_said_for_about_a_breath() {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1), true);
        watch.onEvent(TOO_SMALL, true);
        assertThat(watch.signal(1).state()).isEqualTo(State.GOOD);
        assertThat(watch.signal(1).message()).isEqualTo("Not counted, too small: swing .43 of .50 asked.");
        watch.onEvent(new InhaleBegan(4, 4, 4, 1), true);
        watch.onEvent(new ExhaleBegan(6, 6, 6, 1), true);
        assertThat(watch.signal(1).message()).isNotEmpty();
        watch.onEvent(new InhaleBegan(8, 8, 8, 1), true);

        assertThat(watch.signal(1).message()).isEmpty();
    }

    @Test
    void where_nothing_counts_nobody_asks_why() {
        watch.onEvent(new InhaleBegan(1, 1, 1, 1), false);
        watch.onEvent(TOO_SMALL, false);
        assertThat(watch.signal(1).message()).isEmpty();

        watch.onEvent(TOO_SMALL, true);
        watch.onEvent(new ExhaleBegan(4, 4, 4, 1), false);
        assertThat(watch.signal(1).message()).isEmpty();
    }
}
