package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Grid;
import org.junit.jupiter.api.Test;

class TurnRuleTest {
    private static final double SWING = 1;
    private static final double HALF = 4;
    private static final double STEADY = 1.5 * Tuning.STEADY_DROP;
    private static final int LONG = Grid.steps(Tuning.STEADY_DROP_LASTS_HALVES * HALF);

    private final UsualBreath usual = new UsualBreath();
    private final TurnRule rule = new TurnRule(usual, 1);

    @Test
    void a_plain_drop_is_a_turn_at_once() {
        assertThat(rule.isTurn(0.99 * Tuning.PLAIN_DROP, 1, SWING)).isFalse();
        assertThat(rule.isTurn(1.01 * Tuning.PLAIN_DROP, 1, SWING)).isTrue();
    }

    @Test
    void a_steady_drop_is_a_turn_once_it_has_lasted_a_quarter_of_a_half() {
        breathesAsUsual();

        assertThat(rule.isTurn(STEADY, LONG - 1, SWING)).isFalse();
        assertThat(rule.isTurn(STEADY, LONG, SWING)).isTrue();
    }

    @Test
    void a_steady_drop_is_none_before_two_half_breaths_are_known() {
        usual.learn(SWING, HALF, 1);

        assertThat(rule.isTurn(STEADY, LONG, SWING)).isFalse();
    }

    @Test
    void a_steady_drop_is_deeper_than_any_recent_counter_swing() {
        breathesAsUsual();
        usual.learnCounterSwing(1.01 * STEADY / Tuning.ABOVE_COUNTER_SWINGS);

        assertThat(rule.isTurn(STEADY, LONG, SWING)).isFalse();
        assertThat(rule.isTurn(1.02 * STEADY, LONG, SWING)).isTrue();
    }

    @Test
    void what_drops_too_slowly_is_drift() {
        breathesAsUsual();
        double slowest = STEADY * HALF / (Tuning.STEADY_DROP_SLOPE * SWING);

        assertThat(rule.isTurn(STEADY, Grid.steps(slowest) - 1, SWING)).isTrue();
        assertThat(rule.isTurn(STEADY, Grid.steps(slowest) + 1, SWING)).isFalse();
    }

    @Test
    void twice_the_sensitivity_needs_half_the_drop() {
        TurnRule keen = new TurnRule(usual, 2);

        assertThat(keen.isTurn(0.49 * Tuning.PLAIN_DROP, 1, SWING)).isFalse();
        assertThat(keen.isTurn(0.51 * Tuning.PLAIN_DROP, 1, SWING)).isTrue();
    }

    @Test
    void a_half_breath_lasts_its_time_and_a_small_one_longer() {
        breathesAsUsual();
        double least = Tuning.LEAST_HALVES * HALF;
        double leastOfSmall = Tuning.LEAST_HALVES_OF_SMALL * HALF;
        double small = 0.99 * Tuning.SMALL_SWING;

        assertThat(rule.isLongEnough(SWING, least, SWING)).isFalse();
        assertThat(rule.isLongEnough(SWING, least + Grid.STEP, SWING)).isTrue();
        assertThat(rule.isLongEnough(small, leastOfSmall, SWING)).isFalse();
        assertThat(rule.isLongEnough(small, leastOfSmall + Grid.STEP, SWING)).isTrue();
    }

    private void breathesAsUsual() {
        usual.learn(SWING, HALF, 1);
        usual.learn(SWING, HALF, 1);
    }
}
