package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TurnDeclarerTest {
    private final Stages stages = new Stages();
    private final TurnDeclarer declarer = new TurnDeclarer(stages.outline, stages.reference);
    private final List<Turn> byReference = new ArrayList<>();

    @BeforeEach
    void the_reference_is_always_heard() {
        stages.add((level, turn) -> {
            declarer.accept();
            Turn declared = turn == null ? null : declarer.declare(turn, stages.mark(turn));
            if (declared != null) {
                byReference.add(declared);
            }
        });
    }

    @Test
    void what_nobody_else_has_seen_is_declared_as_the_reference_sees_it() {
        stages.run(w -> w.breathes(6, 6));

        assertThat(byReference).extracting(Turn::next).startsWith(Direction.UP, Direction.DOWN, Direction.UP);
        assertThat(byReference.get(9).mark().onset()).isCloseTo(27, within(0.3));
    }

    @Test
    void before_the_reference_has_seen_a_turn_nobody_is_believed() {
        stages.run(w -> w.moves(1, 1));

        assertThat(declarer.declare(Direction.DOWN)).isNull();
        assertThat(declarer.declare(Direction.UP)).isNull();
    }

    @Test
    void the_speakers_turn_is_declared_once_and_marked_where_it_lies() {
        Turn exhale = declaredAfter(w -> w.breathes(6, 6).moves(1, 3).moves(-0.1, 0.6));

        assertThat(exhale).isNotNull();
        assertThat(exhale.next()).isEqualTo(Direction.DOWN);
        assertThat(exhale.mark().extremum()).isCloseTo(39, within(0.2));
        assertThat(declarer.declare(Direction.DOWN)).isNull();
        int before = byReference.size();
        stages.run(w -> w.moves(-0.9, 2.4));
        assertThat(byReference).hasSize(before);
    }

    @Test
    void a_half_breath_that_moved_little_is_not_over_for_a_speaker() {
        assertThat(declaredAfter(w -> w.breathes(6, 6).moves(0.9 * Tuning.SPEAKER_SWING, 3)))
                .isNull();
        assertThat(declaredAfter(w -> w.moves(0.2, 1))).isNotNull();
    }

    @Test
    void nor_is_one_that_has_lasted_no_time() {
        assertThat(declaredAfter(w -> w.breathes(6, 6).moves(1, 0.7 * Tuning.SPEAKER_HALF * 3)))
                .isNull();
        assertThat(byReference.get(byReference.size() - 1).next()).isEqualTo(Direction.UP);
        assertThat(declaredAfter(w -> w.moves(0.1, 0.5))).isNotNull();
    }

    @Test
    void a_hold_ends_with_a_deeper_drop_than_a_half_breath_does() {
        Turn exhale = declaredAfter(w -> w.breathes(6, 6).moves(1, 3).holds(3).moves(-0.9 * Tuning.HOLD_DROP, 0.8));
        assertThat(exhale).isNull();
        assertThat(declaredAfter(w -> w.moves(-0.5 * Tuning.HOLD_DROP, 0.8))).isNotNull();
    }

    /** What is declared if a speaker sees an exhale begin after all this. */
    private @Nullable Turn declaredAfter(Consumer<Wearer> how) {
        stages.run(how);
        return declarer.declare(Direction.DOWN);
    }
}
