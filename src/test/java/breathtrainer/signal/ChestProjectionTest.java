package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChestProjectionTest {
    private final ChestProjection projection = new ChestProjection();

    @ParameterizedTest
    @CsvSource({"1,0", "0,1", "0.6,0.8", "-0.6,0.8"})
    void the_level_moves_by_the_whole_tilt_whatever_its_axis(double x, double y) {
        double range = range(x, y, 1);

        assertThat(range).isCloseTo(0.04, within(0.002));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 16384})
    void any_unit_will_do(double unit) {
        assertThat(range(0.6, 0.8, unit)).isCloseTo(0.04 * unit, within(0.002 * unit));
    }

    @Test
    void while_the_body_moves_the_level_stands_still() {
        breathe(0, 1500, 1, 0, 1);
        double before = projection.project(0, 0, 1);
        double during = projection.project(0.9, 0.5, 0.2);

        assertThat(projection.isMoving()).isTrue();
        assertThat(during).isEqualTo(before);
    }

    @Test
    void a_jolt_leaves_nothing_of_itself_in_the_level() {
        breathe(0, 1500, 1, 0, 1);
        double before = projection.project(0, 0, 1);
        projection.project(0.001, 0, 1);
        projection.project(0.1, 0, 1);

        assertThat(projection.isMoving()).isTrue();
        assertThat(projection.project(0, 0, 1)).isCloseTo(before, within(1e-3));
    }

    @Test
    void where_the_trunk_moves_with_the_breath_movement_is_the_level() {
        breathe(0, 1500, 1, 0, 1);
        projection.moveWithBreath(true);

        assertThat(rangeFrom(1500, 15)).isCloseTo(0.6, within(0.05));
        assertThat(projection.isMoving()).isFalse();
    }

    @Test
    void turning_over_is_movement_even_where_the_trunk_moves_with_the_breath() {
        projection.moveWithBreath(true);
        breathe(0, 1500, 15, 0, 1);
        projection.project(0.9, 0.5, 0.2);

        assertThat(projection.isMoving()).isTrue();
    }

    @Test
    void quiet_breath_shows_at_once_after_the_trunk_has_moved() {
        breathe(0, 1500, 1, 0, 1);
        projection.moveWithBreath(true);
        breathe(1500, 4500, 15, 0, 1);
        projection.moveWithBreath(false);
        breathe(4500, 4501, 1, 0, 1);

        assertThat(rangeFrom(4501, 1)).isCloseTo(0.04, within(0.002));
        assertThat(projection.isMoving()).isFalse();
    }

    @Test
    void the_trunks_movement_is_no_measure_for_movement_afterwards() {
        breathe(0, 1500, 1, 0, 1);
        projection.moveWithBreath(true);
        breathe(1500, 4500, 15, 0, 1);
        projection.moveWithBreath(false);
        breathe(4500, 4750, 1, 0, 1);
        projection.project(0.3, 0, 1);

        assertThat(projection.isMoving()).isTrue();
    }

    @Test
    void one_plain_axis_holds_all_of_the_movement() {
        breathe(0, 1500, 0.6, 0.8, 1);

        assertThat(projection.plainness()).isCloseTo(1, within(0.01));
    }

    private double range(double x, double y, double unit) {
        breathe(0, 1500, x, y, unit);
        return rangeFrom(1500, x, y, unit);
    }

    private double rangeFrom(int from, double x) {
        return rangeFrom(from, x, 0, 1);
    }

    /** Of one breath. */
    private double rangeFrom(int from, double x, double y, double unit) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int step = from; step < from + 250; step++) {
            double level = breathe(step, step + 1, x, y, unit);
            lowest = Math.min(lowest, level);
            highest = Math.max(highest, level);
        }
        return highest - lowest;
    }

    /** Ten seconds a breath, 0.04 g from peak to peak, gravity along the third axis. */
    private double breathe(int from, int to, double x, double y, double unit) {
        double level = 0;
        for (int step = from; step < to; step++) {
            double tilt = 0.02 * Math.sin(2 * Math.PI * step * Grid.STEP / 10) * unit;
            level = projection.project(x * tilt, y * tilt, unit);
        }
        return level;
    }
}
