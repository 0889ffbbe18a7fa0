package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Grid;
import org.junit.jupiter.api.Test;

/** A chest that breathes once in eight seconds; it is as empty as it becomes at 0, 8, 16 … */
class BreathTallyTest {
    private static final double SWING = 100;
    private static final double BREATH = 8;
    private static final double TOLD_AFTER = 0.8;

    private final BreathTally tally = new BreathTally();
    private double time;

    @Test
    void what_turns_tell_counts_where_no_hold_is_awaited() {
        breatheUntil(4 * BREATH);
        assertThat(tally.hasEnded()).isTrue();
        assertThat(tally.hasEnded()).isTrue();
        assertThat(tally.isBehind(0)).isFalse();
    }

    @Test
    void a_hold_counts_one_breath_after_the_other() {
        holdBegins();
        for (int breath = 6; breath <= 12; breath++) {
            breatheUntil(breath * BREATH + TOLD_AFTER);
            assertThat(tally.hasEnded()).isTrue();
            assertThat(tally.isBehind(0)).isFalse();
        }
    }

    @Test
    void a_breath_that_is_split_counts_once() {
        holdBegins();
        breatheUntil(5.3 * BREATH);
        assertThat(tally.hasEnded()).isFalse();
        breatheUntil(6 * BREATH + TOLD_AFTER);
        assertThat(tally.hasEnded()).isTrue();
    }

    @Test
    void a_breath_that_a_movement_hid_is_made_good_with_the_next() {
        holdBegins();
        breatheUntil(5.7 * BREATH);
        moveUntil(6.3 * BREATH);
        breatheUntil(7 * BREATH + TOLD_AFTER);
        assertThat(tally.hasEnded()).isTrue();
        assertThat(tally.isBehind(0)).isTrue();
        assertThat(tally.isBehind(0)).isFalse();
    }

    @Test
    void a_breath_that_was_hidden_is_known_when_the_next_exhale_begins() {
        holdBegins();
        breatheUntil(5.7 * BREATH);
        moveUntil(6.3 * BREATH);
        breatheUntil(6.5 * BREATH + TOLD_AFTER);
        assertThat(tally.isBehind(TallyTuning.EXHALES)).isTrue();
    }

    @Test
    void nothing_but_turns_counts_when_the_pose_changes() {
        holdBegins();
        tally.stop();
        breatheUntil(5.3 * BREATH);
        assertThat(tally.hasEnded()).isTrue();
        assertThat(tally.isBehind(0)).isFalse();
    }

    @Test
    void soon_after_rubbish_only_turns_count() {
        breatheUntil(4 * BREATH);
        tally.await();
        rubbishUntil(5 * BREATH);
        breatheUntil(5.3 * BREATH);
        tally.begin();
        breatheUntil(5.6 * BREATH);
        assertThat(tally.hasEnded()).isTrue();
        assertThat(tally.isBehind(0)).isFalse();
        breatheUntil(8 * BREATH + TOLD_AFTER);
        assertThat(tally.hasEnded()).isTrue();
        breatheUntil(8.3 * BREATH);
        assertThat(tally.hasEnded()).as("split, long after it").isFalse();
    }

    @Test
    void of_quick_breath_only_turns_count() {
        holdBegins();
        tally.leaveToTurns();
        breatheUntil(5.3 * BREATH);
        assertThat(tally.hasEnded()).isTrue();
    }

    private void holdBegins() {
        tally.await();
        breatheUntil(5 * BREATH + TOLD_AFTER);
        tally.begin();
    }

    private void breatheUntil(double end) {
        for (; time < end; time += Grid.STEP) {
            tally.accept(-SWING / 2 * Math.cos(2 * Math.PI * time / BREATH), true);
        }
    }

    private void rubbishUntil(double end) {
        for (; time < end; time += Grid.STEP) {
            tally.accept(20 * SWING * Math.signum(Math.sin(5 * time)), true);
        }
    }

    /** The level stands still meanwhile, and goes on from elsewhere. */
    private void moveUntil(double end) {
        for (; time < end; time += Grid.STEP) {
            tally.accept(0, false);
        }
    }
}
