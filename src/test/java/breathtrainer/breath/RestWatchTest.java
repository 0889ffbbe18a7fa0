package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestWatchTest {
    private static final double HALF = 2.5;

    private final Stages stages = new Stages();
    private final RestWatch watch = new RestWatch(stages.reference);
    private final List<Double> seen = new ArrayList<>();

    @BeforeEach
    void every_half_breath_is_declared() {
        stages.add((level, turn) -> {
            if (turn != null) {
                watch.learn(turn);
                watch.begin(turn.next());
            }
            if (watch.accept()) {
                seen.add(stages.seconds());
            }
        });
    }

    @Test
    void a_chest_that_has_come_to_rest_after_an_exhale_is_seen_once_and_soon() {
        stages.run(w -> w.breathes(8, 2 * HALF).holds(10));

        double rests = 8 * 2 * HALF;
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0)).isBetween(rests + LevelTuning.SHORTEST_REST / 2, rests + 2);
        assertThat(watch.since()).isCloseTo(rests, within(0.4));
        assertThat(watch.direction()).isEqualTo(Direction.DOWN);
        assertThat(watch.isResting()).isTrue();
    }

    @Test
    void even_breath_never_rests() {
        stages.run(w -> w.breathes(8, 12).breathes(8, 2 * HALF));

        assertThat(seen).isEmpty();
    }

    @Test
    void who_stops_halfway_is_not_at_the_end_of_an_exhale() {
        stages.run(w -> w.breathes(8, 2 * HALF).moves(1, HALF).moves(-0.6, HALF).holds(5));
        assertThat(seen).isEmpty();
        stages.run(w -> w.moves(-0.4, HALF).holds(5));
        assertThat(seen).hasSize(1);
    }

    @Test
    void a_small_half_breath_comes_to_no_rest() {
        double small = 0.6 * LevelTuning.REST_AFTER;
        stages.run(w -> w.breathes(8, 2 * HALF)
                .moves(1, HALF)
                .moves(-small, HALF)
                .moves(small, HALF)
                .holds(5));

        assertThat(stages.turns).extracting(ReferenceTurn::next).endsWith(Direction.DOWN, Direction.UP);
        assertThat(seen).isEmpty();
    }

    @Test
    void full_lungs_may_rest_a_little_further_from_their_usual_end_than_empty_ones() {
        double between = (LevelTuning.REST_NEAR_TOP + LevelTuning.REST_NEAR_BOTTOM) / 2;
        stages.run(w ->
                w.breathes(8, 2 * HALF).moves(1, HALF).moves(between - 1, HALF).holds(5));
        assertThat(seen).isEmpty();
        stages.run(w -> w.moves(-between, HALF).breathes(4, 2 * HALF));
        seen.clear();
        stages.run(w -> w.moves(1 - between, HALF).holds(5));
        assertThat(seen).hasSize(1);
        assertThat(watch.direction()).isEqualTo(Direction.UP);
    }

    @Test
    void moving_on_ends_the_rest_and_the_next_is_seen_again() {
        stages.run(w -> w.breathes(8, 2 * HALF).holds(5).moves(1, HALF));
        assertThat(watch.isResting()).isFalse();
        stages.run(w -> w.holds(5));
        assertThat(seen).hasSize(2);
        assertThat(watch.direction()).isEqualTo(Direction.UP);
    }
}
