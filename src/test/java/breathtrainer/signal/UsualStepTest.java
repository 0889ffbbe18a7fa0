package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class UsualStepTest {
    private final UsualStep usual = new UsualStep();

    @Test
    void several_times_the_usual_largest_step_is_still_believed() {
        periods(10, 0.5, 2);

        assertThat(usual.most()).isCloseTo(GuardTuning.STEPS * 2, within(1e-9));
    }

    @Test
    void of_two_periods_one_may_be_rubbish() {
        periods(1, 0.5, 2);
        periods(1, 0.5, 1000);

        assertThat(usual.most()).isCloseTo(GuardTuning.STEPS * 2, within(1e-9));
    }

    @Test
    void rubbish_in_less_than_half_of_the_periods_changes_nothing() {
        periods(13, 0.5, 2);
        periods(11, 0.5, 1000);

        assertThat(usual.most()).isCloseTo(GuardTuning.STEPS * 2, within(1e-9));
    }

    @Test
    void what_was_before_is_forgotten() {
        periods(24, 0.5, 1000);
        periods(24, 0.5, 2);

        assertThat(usual.most()).isCloseTo(GuardTuning.STEPS * 2, within(1e-9));
    }

    @Test
    void a_sensor_that_rests_may_still_make_its_smallest_step() {
        periods(3, 4, 4);
        for (int period = 0; period < GuardTuning.PERIODS; period++) {
            usual.step(0);
            usual.endPeriod();
        }

        assertThat(usual.grain()).isEqualTo(6);
        assertThat(usual.most()).isEqualTo(6);
    }

    @Test
    void a_step_within_the_usual_range_does_no_harm() {
        periods(10, 0.5, 2);
        for (int place = 0; place <= 10; place++) {
            usual.place(10 * place);
        }

        // from 10 to 90, without a tenth at either end
        assertThat(usual.most()).isCloseTo(GuardTuning.HARMLESS * 80, within(1e-9));
    }

    private void periods(int count, double smallest, double largest) {
        for (int period = 0; period < count; period++) {
            usual.step(largest);
            usual.step(smallest);
            usual.step(0);
            usual.endPeriod();
        }
    }
}
