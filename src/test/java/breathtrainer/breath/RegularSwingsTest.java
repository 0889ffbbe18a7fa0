package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import breathtrainer.signal.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegularSwingsTest {
    private static final double USUAL_HALF = 4;

    private final UsualBreath usual = new UsualBreath();
    private final RegularSwings regular =
            new RegularSwings(Tuning.REGULAR_OVER, Tuning.REGULAR_SHORTEST, Tuning.REGULAR_LONGEST);
    private final Wearer wearer = Wearer.at(1 / Grid.STEP);

    @BeforeEach
    void breath_was_deep_and_slow() {
        usual.learn(1, USUAL_HALF, 0.4);
        usual.learn(1, USUAL_HALF, 0.4);
    }

    @Test
    void three_swings_alike_are_breath_when_the_third_has_ended() {
        double seen = seen(wearer.breathes(5, 3, 0.2));

        // looking begins within the first inhale, so the three are those from 1.5 to 6 s
        assertThat(seen).isBetween(6.0, 6.8);
        assertThat(regular.way()).isEqualTo(Direction.DOWN);
        assertThat(regular.extremum() * Grid.STEP).isCloseTo(6, within(0.1));
        assertThat(regular.extremumBefore() * Grid.STEP).isCloseTo(4.5, within(0.1));
        assertThat(regular.level() - regular.levelBefore()).isCloseTo(-0.2, within(0.001));
    }

    @Test
    void they_become_the_usual_ones() {
        assertThat(seen(wearer.breathes(5, 3, 0.2))).isPositive();
        regular.teach(usual);

        assertThat(usual.known()).isEqualTo(Tuning.REGULAR_OVER);
        assertThat(usual.swing()).isCloseTo(0.2, within(0.001));
        assertThat(usual.half()).isCloseTo(1.5, within(0.1));
        assertThat(usual.slope()).isCloseTo(0.2 / 1.5 * Math.PI / 2, within(0.02));
    }

    @Test
    void heart_beats_are_too_quick() {
        assertThat(seen(wearer.breathes(40, 1.9 * Tuning.REGULAR_SHORTEST, 0.2)))
                .isNaN();
    }

    @Test
    void swings_as_slow_as_usual_are_left_to_the_turn_rule() {
        assertThat(seen(wearer.breathes(8, 2 * Tuning.REGULAR_QUICKER * USUAL_HALF + 0.2, 0.2)))
                .isNaN();
    }

    @Test
    void swings_of_uneven_size_are_no_breath() {
        for (int k = 0; k < 10; k++) {
            wearer.breathes(1, 3, 0.2).breathes(1, 3, 0.9 * Tuning.REGULAR_ALIKE * 0.2);
        }
        assertThat(seen(wearer)).isNaN();
    }

    @Test
    void breaths_of_uneven_duration_are_none() {
        for (int k = 0; k < 10; k++) {
            wearer.breathes(1, 9, 0.2).breathes(1, 1.6, 0.2);
        }
        assertThat(seen(wearer)).isNaN();
    }

    /** When such breath is seen, in seconds; NaN if it is not. */
    private double seen(Wearer wearer) {
        long step = 0;
        for (Sample sample : wearer.samples()) {
            if (regular.accept(step++, sample.value(0), Tuning.REGULAR_HYSTERESIS * usual.swing())
                    && regular.areQuicker(usual)) {
                return sample.time();
            }
        }
        return Double.NaN;
    }
}
