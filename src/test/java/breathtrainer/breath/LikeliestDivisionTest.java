package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LikeliestDivisionTest {
    private static final double SWING = 10;
    private static final int HALF = 50; // steps of 40 ms

    private final UsualSegments usual = new UsualSegments();
    private final TurnCandidates candidates = new TurnCandidates();
    private final LikeliestDivision division = new LikeliestDivision(candidates, cost());
    private int step;
    private double level;

    private SegmentCost cost() {
        SegmentCost cost = new SegmentCost(usual);
        cost.expect(SWING, 0.5);
        return cost;
    }

    @BeforeEach
    void breatheAsUsual() {
        for (int half = 0; half < 10; half++) {
            usual.learn(half % 2 == 0 ? Direction.UP : Direction.DOWN, SWING, 2, 1);
        }
        candidates.beginAt(0, 0, Direction.UP);
    }

    @Test
    void one_long_way_is_not_divided() {
        go(SWING, HALF);

        assertThat(firstTurn()).isZero();
    }

    @Test
    void a_small_movement_back_early_in_a_half_breath_is_no_turn_but_when_it_is_due() {
        go(SWING / 2, HALF / 3);
        go(-1.5, 10);
        assertThat(firstTurn()).isZero();

        go(SWING / 2, HALF);
        go(-1.5, HALF / 2);
        assertThat(firstTurn()).isEqualTo(candidates.last());
    }

    @Test
    void a_breath_that_was_missed_is_found_with_the_next() {
        go(SWING, HALF);
        go(-SWING, HALF);
        go(SWING, HALF);
        go(-SWING, HALF);

        assertThat(firstTurn()).isEqualTo(1);
        candidates.turnedAt(1);
        assertThat(firstTurn()).isEqualTo(1);
    }

    @Test
    void a_turn_moves_to_where_the_level_went_on_beyond_it() {
        go(SWING, HALF);
        go(-SWING / 2, HALF / 2);
        candidates.turnedAt(1);
        go(1, 15);
        go(-SWING, HALF / 2);
        candidates.turnedAt(1);
        go(SWING, HALF / 2);

        assertThat(firstTurn()).isEqualTo(2);
    }

    private int firstTurn() {
        return division.firstTurn(step, level, false);
    }

    private void go(double by, int steps) {
        double from = level;
        for (int k = 1; k <= steps; k++) {
            step++;
            level = from + by * k / steps;
            candidates.accept(step, level, 0.2);
        }
    }
}
