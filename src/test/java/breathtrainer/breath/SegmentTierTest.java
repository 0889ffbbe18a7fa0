package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTierTest {
    private final Wearer wearer = Wearer.at(1 / Grid.STEP);
    private final List<ReferenceTurn> turns = new ArrayList<>();
    private final List<Double> seen = new ArrayList<>();
    private final SegmentTier tier = new SegmentTier(1);
    private int fed;

    @Test
    void it_turns_at_each_extreme_of_even_breath_and_says_so_within_two_seconds() {
        run(wearer.breathes(10, 6));

        assertThat(turns).hasSize(20);
        for (int turn = 1; turn < turns.size(); turn++) {
            double truth = 3 * turn;
            assertThat(turns.get(turn).extremum() * Grid.STEP - tier.delay()).isCloseTo(truth, within(0.15));
            assertThat(turns.get(turn).next()).isEqualTo(turn % 2 == 1 ? Direction.DOWN : Direction.UP);
            assertThat(seen.get(turn)).isBetween(truth, truth + 1.7);
        }
    }

    @Test
    void small_breaths_between_larger_ones_are_seen() {
        run(wearer.breathes(6, 4));
        turns.clear();
        for (int breath = 0; breath < 6; breath++) {
            run(wearer.breathes(1, 4, 0.12).breathes(1, 4));
        }
        run(wearer.breathes(1, 4));

        assertThat(turns).hasSizeBetween(25, 26);
    }

    @Test
    void a_breath_that_was_missed_is_added_late_in_order() {
        run(wearer.breathes(6, 4));
        turns.clear();
        seen.clear();
        run(wearer.moves(1, 2)
                .moves(-0.03, 0.8)
                .moves(0.05, 1.2)
                .moves(-1.02, 2)
                .breathes(2, 4));

        assertThat(turns).extracting(ReferenceTurn::next).startsWith(Direction.UP, Direction.DOWN);
        assertThat(turns).isSortedAccordingTo((a, b) -> Long.compare(a.extremum(), b.extremum()));
        assertThat(seen).doesNotHaveDuplicates();
    }

    @Test
    void sway_between_slow_breaths_is_not_learnt_as_breath() {
        run(wearer.breathes(5, 3, 0.02));
        turns.clear();
        for (int breath = 0; breath < 10; breath++) {
            wearer.breathes(1, 6).breathes(4, 3, 0.02);
        }
        run(wearer);

        assertThat(turns).hasSizeBetween(18, 24);
    }

    @Test
    void nothing_is_learnt_from_a_half_breath_with_a_jump() {
        run(wearer.breathes(6, 6).moves(0.5, 1.5));
        double steepest = tier.usual().steepest();
        run(wearer.holds(1), true);
        turns.clear();
        run(wearer.moves(2.5, 1).moves(-3, 3));

        assertThat(turns.get(0).undisturbed()).isFalse();
        assertThat(tier.usual().steepest()).isEqualTo(steepest);
    }

    @Test
    void quite_another_breath_is_found_again() {
        run(wearer.breathes(6, 6));
        run(wearer.breathes(12, 4, 0.02));
        turns.clear();
        run(wearer.breathes(6, 4, 0.02));

        assertThat(turns).hasSizeBetween(11, 13);
    }

    @Test
    void starting_again_it_knows_nothing() {
        run(wearer.breathes(6, 6));
        tier.startAgain();

        assertThat(tier.direction()).isEqualTo(Direction.NONE);
        assertThat(tier.usual().known()).isZero();
    }

    @Test
    void nothing_begins_while_the_body_moves_and_the_level_stands_still() {
        run(wearer.breathes(1, 1).sticks(6));
        tier.startAgain();
        run(wearer.sticks(6).breathes(1, 1.2, 0.1));

        assertThat(turns.stream().filter(turn -> turn.extremum() * Grid.STEP > 7))
                .isEmpty();
    }

    private void run(Wearer wearer) {
        run(wearer, false);
    }

    private void run(Wearer wearer, boolean jumping) {
        for (Sample sample : wearer.samples().subList(fed, wearer.samples().size())) {
            ReferenceTurn turn = tier.accept(sample.value(0), jumping, false);
            if (turn != null) {
                turns.add(turn);
                seen.add(sample.time());
            }
        }
        fed = wearer.samples().size();
    }
}
