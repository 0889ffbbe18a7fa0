package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CovarianceTest {
    private final Covariance covariance = new Covariance();
    private final AxisValues axis = new AxisValues().set(1, 0, 0);
    private final AxisValues main = new AxisValues();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_axis_that_is_turned_step_by_step_becomes_the_main_one(long seed) {
        spread(new Random(seed));
        for (int step = 0; step < 50; step++) {
            covariance.turnToMain(axis);
        }
        covariance.setMain(main);

        assertThat(Math.abs(axis.dot(main))).isCloseTo(1, within(1e-9));
        assertThat(covariance.along(main)).isGreaterThan(0.5 * covariance.total());
    }

    @Test
    void an_axis_at_right_angles_to_all_that_moves_becomes_the_main_one_at_once() {
        covariance.add(new AxisValues().set(0, 3, 4), 0.5);
        covariance.add(new AxisValues().set(0, 0.4, -0.3), 0.1);
        covariance.turnToMain(axis);

        assertThat(Math.abs(axis.y)).isCloseTo(0.6, within(0.01));
        assertThat(Math.abs(axis.z)).isCloseTo(0.8, within(0.01));
    }

    @Test
    void where_nothing_moves_the_axis_stays() {
        covariance.turnToMain(axis);
        covariance.setMain(axis);

        assertThat(axis.x).isEqualTo(1);
    }

    @Test
    void what_is_kept_of_a_spread_lies_along_the_axis() {
        spread(new Random(1));
        double before = covariance.total();
        covariance.halveOnto(axis);

        assertThat(covariance.total()).isCloseTo(before / 2, within(1e-9));
        assertThat(covariance.along(axis)).isCloseTo(before / 2, within(1e-9));
    }

    /** Most along some axis. */
    private void spread(Random random) {
        AxisValues most = new AxisValues()
                .set(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
                .normalise();
        AxisValues deviation = new AxisValues();
        for (int step = 0; step < 200; step++) {
            deviation
                    .set(0.2 * random.nextGaussian(), 0.2 * random.nextGaussian(), 0.2 * random.nextGaussian())
                    .add(most, random.nextGaussian());
            covariance.add(deviation, 0.01);
        }
    }
}
