package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathEvent.NotCounted;
import breathtrainer.breath.BreathEvent.PauseBegan;
import breathtrainer.breath.BreathEvent.SignalBack;
import breathtrainer.breath.BreathEvent.SignalLost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventAnnouncerTest {
    private final List<BreathEvent> events = new ArrayList<>();
    private final EventAnnouncer announcer = new EventAnnouncer(events::add);

    @Test
    void a_breath_ends_just_before_the_inhale_that_ends_it() {
        breathes();
        at(7).inhale(6.5, 6.2, 0.9);

        assertThat(events)
                .containsExactly(
                        new InhaleBegan(0.5, 0.2, 1, 0.9),
                        new ExhaleBegan(3.5, 3.2, 4, 0.9),
                        new BreathEnded(6.2, 7, 1),
                        new InhaleBegan(6.5, 6.2, 7, 0.9));
        assertThat(announcer.phase()).isEqualTo(Phase.INHALE);
    }

    @Test
    void rest_after_an_exhale_ends_the_breath_and_the_next_inhale_does_not_again() {
        breathes();
        at(7).rest(6, Direction.DOWN);
        assertThat(announcer.phase()).isEqualTo(Phase.PAUSE);
        at(9).inhale(8.5, 8.2, 0.9);

        assertThat(events.subList(2, events.size()))
                .containsExactly(
                        new BreathEnded(6, 7, 1),
                        new PauseBegan(6, Phase.EXHALE, 7),
                        new InhaleBegan(8.5, 8.2, 9, 0.9));
    }

    @Test
    void rest_with_full_lungs_ends_no_breath() {
        breathes();
        at(7).rest(6, Direction.UP);

        assertThat(events.subList(2, events.size())).containsExactly(new PauseBegan(6, Phase.INHALE, 7));
    }

    @Test
    void nothing_is_declared_before_its_onset() {
        at(1).inhale(1.25, 0.8, 1);
        at(2).exhale(2.25, 1.8, 1);

        assertThat(events).containsExactly(new InhaleBegan(1, 0.8, 1, 1), new ExhaleBegan(2, 1.8, 2, 1));
    }

    @Test
    void while_the_signal_is_lost_it_is_silent_about_breath() {
        at(1).lost(0.5, SignalLoss.GAP, 1.2, 1);
        events.clear();
        breathes();
        at(5).rest(4.5, Direction.DOWN);
        at(6).notCounted(5, new WhyNot(NotCountedReason.JUMP, 0.6, 0.5));
        assertThat(events).isEmpty();
        assertThat(announcer.phase()).isEqualTo(Phase.UNKNOWN);

        at(7).back();
        at(8).inhale(7.5, 7.2, 1);
        assertThat(events).containsExactly(new SignalBack(7), new InhaleBegan(7.5, 7.2, 8, 1));
    }

    @Test
    void the_breath_in_which_the_signal_was_lost_is_told_and_does_not_count() {
        breathes();
        events.clear();
        at(5).lost(4.5, SignalLoss.FLAT, 3.1, 3);
        at(6).back();
        at(7).inhale(6.5, 6.2, 1);

        assertThat(events)
                .containsExactly(
                        new NotCounted(4.5, 5, new WhyNot(NotCountedReason.SATURATED, 3.1, 3)),
                        new SignalLost(4.5, 5, SignalLoss.FLAT),
                        new SignalBack(6),
                        new InhaleBegan(6.5, 6.2, 7, 1));
    }

    @Test
    void between_breaths_a_loss_spoils_none() {
        at(1).lost(0.5, SignalLoss.GAP, 1.2, 1);

        assertThat(events).containsExactly(new SignalLost(0.5, 1, SignalLoss.GAP));
    }

    private void breathes() {
        at(1).inhale(0.5, 0.2, 0.9);
        at(4).exhale(3.5, 3.2, 0.9);
    }

    private EventAnnouncer at(double time) {
        announcer.setTime(time);
        return announcer;
    }
}
