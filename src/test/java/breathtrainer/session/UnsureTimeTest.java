package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.NotCountedReason;
import breathtrainer.breath.SignalLoss;
import breathtrainer.breath.WhyNot;
import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Place;
import breathtrainer.routine.Progress;
import breathtrainer.routine.Routine;
import breathtrainer.routine.Routines;
import org.junit.jupiter.api.Test;

class UnsureTimeTest {
    private static final Routine MID_BACK = Routines.builtIn().get(0);
    private static final Place SECOND =
            new Place(MID_BACK.poses().get(1), 2, MID_BACK.poses().size(), 1);
    private static final Progress NONE = new Progress(0, 10, Unit.BREATHS, 0, 0, false);

    private final UnsureTime unsure = new UnsureTime(3);

    @Test
    void where_breath_is_plain_nothing_is_unsure() {
        tell(hold(10), exhale(12), not(14, 13, NotCountedReason.TOO_QUICK), inhale(16), end(60));

        assertThat(unsure.seconds()).containsExactly(0.0, 0.0, 0.0);
    }

    @Test
    void a_lost_signal_is_unsure_until_it_is_back() {
        tell(hold(10), lost(21, 20), exhale(22), new SessionEvent.SignalBack(27), end(60));

        assertThat(unsure.seconds()).containsExactly(0.0, 7.0, 0.0);
    }

    @Test
    void from_a_jump_to_the_next_turn_it_is_unsure_and_no_second_counts_twice() {
        tell(hold(10), not(21, 20, NotCountedReason.JUMP), not(22, 21, NotCountedReason.JUMP), exhale(24), end(60));

        assertThat(unsure.seconds()).containsExactly(0.0, 4.0, 0.0);
    }

    @Test
    void a_belt_that_was_loose_is_unsure_until_it_is_tight_whatever_turned_meanwhile() {
        tell(hold(10), not(30, 20, NotCountedReason.JUMP), exhaleAt(30, 23), inhaleAt(30, 27), end(60));

        assertThat(unsure.seconds()).containsExactly(0.0, 10.0, 0.0);
    }

    @Test
    void only_holds_count_and_no_pause() {
        tell(lost(1, 0), hold(10), new SessionEvent.Paused(15), new SessionEvent.Resumed(100), end(103), inhale(110));
        tell(new SessionEvent.SignalBack(200), hold(210), end(220));

        assertThat(unsure.seconds()).containsExactly(0.0, 8.0, 0.0);
    }

    @Test
    void little_is_not_worth_a_word() {
        assertThat(UnsureTime.isWorthTelling(9, 60)).isFalse();
        assertThat(UnsureTime.isWorthTelling(12, 60)).isTrue();
        assertThat(UnsureTime.isWorthTelling(12, 300)).isFalse();
        assertThat(UnsureTime.isWorthTelling(Double.NaN, 60)).isFalse();
    }

    private void tell(SessionEvent... events) {
        for (SessionEvent event : events) {
            unsure.onEvent(event);
        }
    }

    private static SessionEvent hold(double time) {
        return new SessionEvent.HoldBegan(time, SECOND, NONE);
    }

    private static SessionEvent end(double time) {
        return new SessionEvent.HoldEnded(time, SECOND, NONE);
    }

    private static SessionEvent lost(double time, double since) {
        return new SessionEvent.SignalLost(time, since, SignalLoss.GAP);
    }

    private static SessionEvent not(double time, double since, NotCountedReason reason) {
        return new SessionEvent.NotCounted(time, since, new WhyNot(reason, 1, 0.5));
    }

    private static SessionEvent inhale(double time) {
        return inhaleAt(time, time);
    }

    private static SessionEvent inhaleAt(double time, double onset) {
        return new SessionEvent.InhaleBegan(time, onset, onset, 1);
    }

    private static SessionEvent exhale(double time) {
        return exhaleAt(time, time);
    }

    private static SessionEvent exhaleAt(double time, double onset) {
        return new SessionEvent.ExhaleBegan(time, onset, onset, 1);
    }
}
