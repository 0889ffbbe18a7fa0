package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SegmentCostTest {
    private static final double SWING = 10;
    private static final double SCALE = 1;
    private static final double HALF = 3;

    private final UsualSegments usual = new UsualSegments();
    private final SegmentCost cost = new SegmentCost(usual);

    @Test
    void the_usual_half_breath_costs_a_turn_and_nothing_else() {
        expect();

        assertThat(cost.closed(Direction.UP, SWING, HALF, 0)).isCloseTo(SegmentTuning.TURN, within(1e-9));
    }

    @Test
    void other_sizes_and_durations_cost_more_each_way_alike() {
        expect();

        assertThat(cost.closed(Direction.UP, SWING / 3, HALF, 0))
                .isCloseTo(cost.closed(Direction.UP, SWING * 3, HALF, 0), within(1e-9))
                .isGreaterThan(SegmentTuning.TURN + 0.5);
        assertThat(cost.closed(Direction.UP, SWING, HALF / 2, 0))
                .isCloseTo(cost.closed(Direction.UP, SWING, HALF * 2, 0), within(1e-9))
                .isGreaterThan(SegmentTuning.TURN + 1);
    }

    @Test
    void what_goes_back_costs_in_proportion() {
        expect();
        double one = cost.open(Direction.UP, SWING, 1, SCALE);

        assertThat(one).isCloseTo(0.5, within(1e-9));
        assertThat(cost.open(Direction.UP, SWING, 1, 4 * SCALE)).isCloseTo(4 * one, within(1e-9));
    }

    @Test
    void being_overdue_costs_up_to_its_most() {
        expect();

        assertThat(cost.open(Direction.UP, SWING, HALF, 0)).isZero();
        assertThat(cost.open(Direction.UP, SWING, 1.3 * HALF, 0)).isBetween(0.8, 1.2);
        assertThat(cost.open(Direction.UP, SWING, 10 * HALF, 0)).isEqualTo(SegmentTuning.OVERDUE_AT_MOST);
    }

    @Test
    void durations_matter_less_while_few_are_known() {
        usual.learn(Direction.UP, SWING, HALF, 1);
        cost.expect(SWING, SCALE);
        double early = cost.open(Direction.UP, SWING, 1.3 * HALF, 0);
        expect();

        assertThat(early).isLessThan(cost.open(Direction.UP, SWING, 1.3 * HALF, 0) / 1.5);
    }

    @Test
    void who_breathes_unevenly_is_not_overdue_so_soon() {
        expect();
        double even = cost.open(Direction.UP, SWING, 2 * HALF, 0);
        for (int half = 0; half < SegmentTuning.USUAL_OVER; half++) {
            usual.learn(Direction.UP, SWING, half % 3 == 0 ? HALF : half % 3 == 1 ? HALF / 2 : HALF * 2, 1);
        }

        assertThat(usual.half(Direction.UP)).isEqualTo(HALF);
        assertThat(cost.open(Direction.UP, SWING, 2 * HALF, 0)).isLessThan(even / 3);
    }

    @Test
    void nothing_that_has_not_moved_its_way_is_a_half_breath() {
        expect();

        assertThat(cost.closed(Direction.UP, 0, HALF, 0)).isInfinite();
        assertThat(cost.open(Direction.UP, -2 * SCALE, 1, 0)).isCloseTo(2, within(1e-9));
    }

    @Test
    void only_another_swing_or_scale_is_news() {
        assertThat(cost.expect(SWING, SCALE)).isTrue();
        assertThat(cost.expect(SWING, SCALE)).isFalse();
        assertThat(cost.expect(SWING, 2 * SCALE)).isTrue();
    }

    private void expect() {
        for (int half = 0; half < 10; half++) {
            usual.learn(half % 2 == 0 ? Direction.UP : Direction.DOWN, SWING, HALF, 1);
        }
        cost.expect(SWING, SCALE);
    }
}
