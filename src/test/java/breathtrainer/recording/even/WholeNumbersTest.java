package breathtrainer.recording.even;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values as whole numbers on even steps of time, and back to the last bit. */
class WholeNumbersTest {
    @Test
    void the_lowest_number_of_a_width_stands_for_a_missing_value() {
        assertThat(IntegerWidth.WORD.missing()).isEqualTo(Short.MIN_VALUE);
        assertThat(IntegerWidth.WORD.highest()).isEqualTo(Short.MAX_VALUE);
        assertThat(IntegerWidth.WORD.steps()).isEqualTo(65_534);
        assertThat(IntegerWidth.DOUBLE_WORD.missing()).isEqualTo(Integer.MIN_VALUE);
        assertThat(IntegerWidth.DOUBLE_WORD.steps()).isEqualTo(4_294_967_294L);
    }

    @Test
    void whole_numbers_are_stored_as_they_are() {
        ValueRange range = range(0, 580, 1023);

        assertThat(range.isExact(IntegerWidth.WORD)).isTrue();
        assertThat(range.scale(IntegerWidth.WORD)).isEqualTo(new Scale(1, 0));
    }

    @Test
    void decimals_are_stored_in_steps_of_their_last_digit() {
        ValueRange range = range(-0.25, 0.125, 1.5);

        assertThat(range.digits()).isEqualTo(3);
        assertThat(range.scale(IntegerWidth.WORD)).isEqualTo(new Scale(1000, 0));
        assertThat(range.scale(IntegerWidth.WORD).value(125)).isEqualTo(0.125);
    }

    @Test
    void whole_numbers_far_from_nought_are_moved_and_stay_exact() {
        ValueRange range = range(1_000_000, 1_000_001, 1_060_000);
        Scale scale = range.scale(IntegerWidth.WORD);

        assertThat(range.isExact(IntegerWidth.WORD)).isTrue();
        assertThat(scale.perUnit()).isEqualTo(1);
        assertThat(scale.value(scale.stored(1_000_001))).isEqualTo(1_000_001);
        assertThat(Math.abs(scale.stored(1_060_000))).isLessThanOrEqualTo(IntegerWidth.WORD.highest());
    }

    @Test
    void what_does_not_fit_is_spread_evenly_over_all_there_is() {
        ValueRange range = range(0, 1.0 / 3, 100);

        assertThat(range.isExact(IntegerWidth.WORD)).isFalse();
        assertThat(range.steps(IntegerWidth.WORD)).isEqualTo(IntegerWidth.WORD.steps());
        Scale scale = range.scale(IntegerWidth.WORD);
        assertThat(scale.stored(0)).isEqualTo(-IntegerWidth.WORD.highest());
        assertThat(scale.stored(100)).isEqualTo(IntegerWidth.WORD.highest());
        assertThat(scale.value(scale.stored(1.0 / 3))).isCloseTo(1.0 / 3, within(100.0 / 65_534));
    }

    @Test
    void what_is_missing_does_not_count() {
        ValueRange range = range(3, Double.NaN, Double.POSITIVE_INFINITY, 5);

        assertThat(range.lowest()).isEqualTo(3);
        assertThat(range.highest()).isEqualTo(5);
        assertThat(range().lowest()).isZero();
        assertThat(range().highest()).isZero();
    }

    @Test
    void a_scale_through_two_points_meets_both() {
        Scale scale = Scale.through(-5, -32768, 5, 32767);

        assertThat(scale.value(-32768)).isCloseTo(-5, within(1e-12));
        assertThat(scale.value(32767)).isCloseTo(5, within(1e-12));
        assertThat(Scale.through(0, 0, 102.3, 1023)).isEqualTo(new Scale(10, 0));
    }

    @Test
    void where_two_points_tell_nothing_values_are_what_is_stored() {
        assertThat(Scale.through(1, 0, 1, 100)).isEqualTo(new Scale(1, 0));
        assertThat(Scale.through(1, 7, 2, 7)).isEqualTo(new Scale(1, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 25, 50, 62.5, 125, 333, 1000, 44_100, 0.1})
    void a_rate_is_told_exactly(double rate) {
        TimeGrid grid = TimeGrid.of(rate);

        assertThat(grid.rate()).isEqualTo(rate);
        assertThat(grid.micros()).isEqualTo(Math.rint(grid.micros()));
        assertThat(grid.time(grid.points())).isEqualTo(grid.micros() / 1e6);
    }

    @Test
    void the_time_of_a_point_is_the_double_nearest_to_its_figures() {
        TimeGrid grid = TimeGrid.of(50).from(0.1);

        assertThat(grid.time(0)).isEqualTo(0.1);
        assertThat(grid.time(1)).isEqualTo(0.12);
        assertThat(grid.time(1_000_010)).isEqualTo(20_000.3);
    }

    @Test
    void the_same_steps_are_told_over_a_second() {
        assertThat(TimeGrid.of(50).overASecond()).isEqualTo(new TimeGrid(50, 1e6, 0));
        assertThat(TimeGrid.of(0.5).overASecond()).isEqualTo(TimeGrid.of(0.5));
    }

    private static ValueRange range(double... values) {
        ValueRange range = new ValueRange();
        for (double value : values) {
            range.add(value);
        }
        return range;
    }
}
