package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RunningCovarianceTest {
    private final Covariance covariance = new Covariance();

    @Test
    void the_variance_along_an_axis_is_its_part_of_all() {
        covariance.add(axis(3, 4, 12), 1);

        assertThat(covariance.total()).isEqualTo(169);
        assertThat(covariance.along(axis(1, 0, 0))).isEqualTo(9);
        assertThat(covariance.along(axis(0, 0.6, 0.8))).isCloseTo(144, within(1e-9));
    }

    @Test
    void a_weight_is_how_much_of_it_is_new() {
        covariance.add(axis(2, 0, 0), 1);
        covariance.add(axis(0, 2, 0), 0.25);

        assertThat(covariance.along(axis(1, 0, 0))).isEqualTo(3);
        assertThat(covariance.along(axis(0, 1, 0))).isEqualTo(1);
    }

    private static AxisValues axis(double x, double y, double z) {
        return new AxisValues().set(x, y, z);
    }
}
