package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmallMovementsTest {
    private final Stages stages = new Stages();
    private final SmallMovements small = new SmallMovements(stages.outline, stages.reference);
    private final List<@Nullable WhyNot> inside = new ArrayList<>();

    @BeforeEach
    void every_half_breath_is_looked_into() {
        stages.add((level, turn) -> {
            if (turn != null) {
                inside.add(small.inside(turn));
            }
        });
        stages.run(w -> w.breathes(6, 8));
    }

    @Test
    void plain_breath_has_nothing_to_tell() {
        assertThat(inside).isNotEmpty().containsOnlyNulls();
    }

    @Test
    void a_fit_of_coughs_in_an_exhale_is_too_quick() {
        exhaleWith(4, 0.6, 0.3);

        assertThat(told()).extracting(WhyNot::reason).containsOnly(NotCountedReason.TOO_QUICK);
        assertThat(told().get(0).value()).isBetween(0.0, 0.5);
        assertThat(told().get(0).limit()).isEqualTo(0.5);
    }

    @Test
    void a_short_catch_of_breath_in_an_exhale_is_too_small() {
        exhaleWith(1, 0.35, 0.6);

        assertThat(told()).hasSize(1);
        WhyNot why = told().get(0);
        assertThat(why.reason()).isEqualTo(NotCountedReason.TOO_SMALL);
        assertThat(why.value()).isBetween(0.15, 0.25);
        assertThat(why.limit()).isCloseTo(Tuning.PLAIN_DROP, within(0.01));
    }

    @Test
    void a_deep_catch_of_breath_right_after_the_turn_is_too_soon() {
        stages.run(w ->
                w.moves(0.4, 1).moves(-0.38, 0.8).moves(0.98, 3).moves(-1, 4).breathes(1, 8));

        assertThat(told()).hasSize(1);
        WhyNot why = told().get(0);
        assertThat(why.reason()).isEqualTo(NotCountedReason.TOO_SOON);
        assertThat(why.value()).isBetween(0.3, Tuning.LEAST_HALVES_OF_SMALL);
        assertThat(why.limit()).isEqualTo(Tuning.LEAST_HALVES_OF_SMALL);
    }

    @Test
    void less_than_a_fifth_of_a_breath_is_not_worth_a_word() {
        exhaleWith(1, 0.9 * Tuning.WORTH_TELLING, 0.6);

        assertThat(inside).containsOnlyNulls();
    }

    @Test
    void of_a_half_breath_with_a_jump_nothing_is_said() {
        stages.run(w -> w.moves(1, 4).moves(-0.5, 2));
        stages.jumping(true);
        stages.run(w -> w.holds(Grid.STEP));
        stages.jumping(false);
        stages.run(w -> w.moves(0.35, 0.6).moves(-0.35, 0.6).moves(-0.5, 2).breathes(1, 8));

        assertThat(inside).containsOnlyNulls();
    }

    private List<WhyNot> told() {
        return inside.stream().filter(Objects::nonNull).toList();
    }

    /** Exhales, and halfway the level rises by so much within so many seconds and falls again, so many times. */
    private void exhaleWith(int times, double rise, double seconds) {
        stages.run(w -> w.moves(1, 4).moves(-0.5, 2));
        for (int k = 0; k < times; k++) {
            stages.run(w -> w.moves(rise, seconds).moves(-rise, seconds));
        }
        stages.run(w -> w.moves(-0.5, 2).breathes(1, 8));
    }
}
