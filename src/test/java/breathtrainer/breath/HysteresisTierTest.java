package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HysteresisTierTest {
    private final Wearer wearer = Wearer.at(1 / Grid.STEP);
    private final List<ReferenceTurn> turns = new ArrayList<>();
    private final List<Double> seen = new ArrayList<>();
    private HysteresisTier tier = new HysteresisTier(1);
    private int fed;

    @Test
    void it_turns_at_each_extreme_of_even_breath_and_says_so_within_two_seconds() {
        run(wearer.breathes(10, 6));

        assertThat(turns).hasSize(20);
        for (int turn = 1; turn < turns.size(); turn++) {
            double truth = 3 * turn;
            assertThat(turns.get(turn).extremum() * Grid.STEP - tier.delay()).isCloseTo(truth, within(0.1));
            assertThat(turns.get(turn).next()).isEqualTo(turn % 2 == 1 ? Direction.DOWN : Direction.UP);
            assertThat(seen.get(turn)).isBetween(truth, truth + 1.7);
        }
    }

    @Test
    void it_learns_what_is_usual() {
        run(wearer.breathes(10, 6, 5));

        assertThat(tier.swing()).isCloseTo(5, within(0.5));
        assertThat(tier.usual().half()).isCloseTo(3, within(0.05));
        assertThat(turns.get(0).undisturbed()).isFalse();
        assertThat(turns.get(18).undisturbed()).isTrue();
    }

    @Test
    void coming_back_a_little_on_the_way_is_no_turn() {
        run(wearer.breathes(6, 6));
        int before = turns.size();
        run(wearer.moves(0.5, 1.5)
                .moves(-0.8 * Tuning.STEADY_DROP, 1)
                .moves(0.58, 1.5)
                .moves(-1, 3));

        assertThat(turns.subList(before, turns.size()))
                .extracting(ReferenceTurn::next)
                .containsExactly(Direction.UP, Direction.DOWN);
    }

    @Test
    void nothing_is_a_turn_before_the_filters_have_settled() {
        run(wearer.breathes(3, 1));

        assertThat(seen).isNotEmpty().allMatch(at -> at >= Tuning.WARM_UP);
    }

    @Test
    void nothing_is_learnt_from_a_half_breath_with_a_jump() {
        run(wearer.breathes(6, 6));
        double steepest = tier.usual().steepest();
        run(wearer.moves(0.5, 1.5));
        run(wearer.holds(1), true, false);
        run(wearer.moves(2.5, 1).moves(-3, 6));

        ReferenceTurn jumped = turns.get(turns.size() - 1);
        assertThat(jumped.next()).isEqualTo(Direction.DOWN);
        assertThat(jumped.undisturbed()).isFalse();
        assertThat(tier.usual().steepest()).isEqualTo(steepest);
    }

    @Test
    void what_was_usual_is_forgotten_when_nothing_turns_but_not_in_a_breath_hold() {
        run(wearer.breathes(6, 6).moves(1, 3));
        double usual = tier.swing();
        run(wearer.holds(Tuning.LONGEST_HOLD - 5), false, true);
        assertThat(tier.swing()).isEqualTo(usual);
        run(wearer.holds(1), false, false);
        assertThat(tier.swing()).isCloseTo(Tuning.FORGET_DOWN_TO * usual, within(0.1 * usual));
    }

    @Test
    void starting_again_it_knows_nothing_and_finds_quite_another_breath() {
        run(wearer.breathes(6, 6));
        tier.startAgain();
        assertThat(tier.direction()).isEqualTo(Direction.NONE);
        assertThat(tier.usual().known()).isZero();
        turns.clear();
        run(wearer.breathes(4, 6, 0.02));

        assertThat(turns).hasSizeBetween(7, 9);
    }

    private void run(Wearer wearer) {
        run(wearer, false, false);
    }

    private void run(Wearer wearer, boolean jumping, boolean resting) {
        for (Sample sample : wearer.samples().subList(fed, wearer.samples().size())) {
            ReferenceTurn turn = tier.accept(sample.value(0), jumping, resting);
            if (turn != null) {
                turns.add(turn);
                seen.add(sample.time());
            }
        }
        fed = wearer.samples().size();
    }
}
