package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Grid;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final double LONG = 10 * LevelTuning.QUALITY_OVER;
    private static final double SWING = 3;

    private final UsualBreath usual = new UsualBreath();
    private final Quality quality = new Quality(usual);

    @Test
    void nothing_can_be_said_before_two_half_breaths_are_known() {
        undisturbed(LONG);
        usual.learn(SWING, 2, 1);
        assertThat(quality.value()).isZero();
        usual.learn(SWING, 2, 1);
        assertThat(quality.value()).isCloseTo(1, within(1e-3));
    }

    @Test
    void counter_swings_spoil_it_in_proportion_to_the_swing() {
        breathesAsUsual();
        undisturbed(LONG);
        usual.learnCounterSwing(0.5 * LevelTuning.COUNTER_SWING_SPOILS * SWING);
        assertThat(quality.value()).isCloseTo(0.5, within(1e-3));
        usual.learnCounterSwing(1.1 * LevelTuning.COUNTER_SWING_SPOILS * SWING);
        assertThat(quality.value()).isZero();
    }

    @Test
    void it_comes_and_goes_with_undisturbed_time() {
        breathesAsUsual();
        assertThat(quality.value()).isZero();
        undisturbed(LevelTuning.QUALITY_OVER);
        assertThat(quality.value()).isCloseTo(1 - Math.exp(-1), within(0.01));
        undisturbed(LONG);
        feed(LevelTuning.QUALITY_OVER, true);
        assertThat(quality.value()).isCloseTo(Math.exp(-1), within(0.01));
    }

    private void breathesAsUsual() {
        usual.learn(SWING, 2, 1);
        usual.learn(SWING, 2, 1);
    }

    private void undisturbed(double seconds) {
        feed(seconds, false);
    }

    private void feed(double seconds, boolean disturbed) {
        for (int step = 0; step < Grid.steps(seconds); step++) {
            quality.accept(disturbed);
        }
    }
}
