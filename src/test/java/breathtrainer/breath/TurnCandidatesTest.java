package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnCandidatesTest {
    private final TurnCandidates candidates = new TurnCandidates();
    private int step;

    @Test
    void every_extreme_from_which_the_level_has_come_back_enough_is_one() {
        candidates.beginAt(0, 0, Direction.UP);
        go(1, 5, 4.5, 6, 3, 3.5, 2, 4);

        assertThat(levels()).containsExactly(0.0, 6.0, 2.0);
        assertThat(candidates.step(1)).isEqualTo(4);
        assertThat(candidates.way(0)).isEqualTo(Direction.UP);
        assertThat(candidates.way(1)).isEqualTo(Direction.DOWN);
    }

    @Test
    void after_a_turn_only_those_from_it_on_remain_and_the_turn_before_is_known() {
        candidates.beginAt(0, 0, Direction.UP);
        go(6, 2, 7, 3);
        assertThat(candidates.isTurnBeforeKnown()).isFalse();
        candidates.turnedAt(1);

        assertThat(levels()).containsExactly(6.0, 2.0, 7.0);
        assertThat(candidates.way(0)).isEqualTo(Direction.DOWN);
        assertThat(candidates.isTurnBeforeKnown()).isTrue();
        assertThat(candidates.stepBefore()).isZero();
    }

    @Test
    void a_turn_that_moves_leaves_the_one_before_where_it_was() {
        candidates.beginAt(0, 0, Direction.UP);
        go(6, 2, 7, 3);
        candidates.turnedAt(1);
        candidates.turnedAt(2);

        assertThat(levels()).containsExactly(7.0);
        assertThat(candidates.way(0)).isEqualTo(Direction.DOWN);
        assertThat(candidates.levelBefore()).isZero();
    }

    @Test
    void where_there_are_too_many_the_smallest_movement_is_forgotten() {
        candidates.beginAt(0, 0, Direction.UP);
        for (int k = 0; k < SegmentTuning.MOST_CANDIDATES; k++) {
            double size = k == 11 ? 2 : 3 + k % 5;
            go(k % 2 == 0 ? size : -size);
        }
        go(10, -10);

        assertThat(candidates.last()).isLessThanOrEqualTo(SegmentTuning.MOST_CANDIDATES);
        assertThat(levels()).startsWith(0.0).doesNotContain(-2.0);
    }

    private void go(double... levels) {
        for (double level : levels) {
            step++;
            candidates.accept(step, level, 1);
        }
    }

    private List<Double> levels() {
        List<Double> levels = new ArrayList<>();
        for (int k = 0; k <= candidates.last(); k++) {
            levels.add(candidates.level(k));
        }
        return levels;
    }
}
