package breathtrainer.recording.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanStepTest {
    @Test
    void gaps_do_not_count() {
        assertThat(MeanStep.of(new double[] {0.02, 0.03, 0.02, 5, 0.03, 0.02}, 1.5))
                .isCloseTo(0.024, within(1e-12));
    }

    @Test
    void readings_with_one_time_share_the_step_after_them() {
        assertThat(MeanStep.of(new double[] {0, 0, 0.06, 0, 0, 0.06}, 50)).isCloseTo(0.02, within(1e-12));
    }

    @Test
    void where_time_does_not_go_on_there_is_none() {
        assertThat(MeanStep.of(new double[] {0, 0}, 1.5)).isNaN();
        assertThat(MeanStep.of(new double[0], 1.5)).isNaN();
    }
}
