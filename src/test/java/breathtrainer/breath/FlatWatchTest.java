package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.signal.Sample;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlatWatchTest {
    private static final double INTERVAL = 0.1;
    private static final double LONG = 2 * SensorTuning.KNOW_SENSOR_AFTER;

    private FlatWatch watch = new FlatWatch(1);
    private double time;
    private @Nullable SignalLoss loss;

    @Test
    void a_sensor_that_never_rested_is_dead_after_three_seconds_of_one_value() {
        alive(LONG, Math::sin);

        assertThat(deadAfter(0.123)).isCloseTo(SensorTuning.FLAT, within(INTERVAL));
        assertThat(loss).isEqualTo(SignalLoss.FLAT);
        assertThat(watch.since()).isCloseTo(LONG, within(INTERVAL));
    }

    @Test
    void a_coarse_sensor_may_give_one_value_through_a_hold_of_a_minute() {
        alive(LONG, t -> Math.rint(4 * Math.sin(t)));

        assertThat(deadAfter(0.5)).isCloseTo(SensorTuning.FLAT_COARSE, within(INTERVAL));
    }

    @Test
    void a_sensor_not_known_for_long_is_taken_for_a_coarse_one() {
        alive(SensorTuning.KNOW_SENSOR_AFTER / 2, Math::sin);

        assertThat(deadAfter(0.123)).isBetween(SensorTuning.KNOW_SENSOR_AFTER / 2, SensorTuning.FLAT_COARSE);
    }

    @Test
    void a_sensor_that_never_moved_at_all_is_dead_after_ten_seconds() {
        assertThat(deadAfter(7)).isCloseTo(SensorTuning.FLAT_FROM_START, within(INTERVAL));
        assertThat(loss).isEqualTo(SignalLoss.FLAT);
    }

    @Test
    void a_belt_that_sticks_at_its_highest_value_is_at_the_end_of_its_range() {
        alive(LONG, Math::sin);

        assertThat(deadAfter(2)).isCloseTo(SensorTuning.FLAT, within(INTERVAL));
        assertThat(loss).isEqualTo(SignalLoss.SATURATED);
    }

    @Test
    void after_an_interruption_rest_begins_anew() {
        alive(LONG, Math::sin);
        alive(SensorTuning.FLAT - INTERVAL, t -> 0.123);
        watch.interrupt();

        assertThat(deadAfter(0.123)).isCloseTo(SensorTuning.FLAT, within(INTERVAL));
    }

    @Test
    void an_accelerometer_is_alive_as_long_as_one_of_its_values_changes() {
        watch = new FlatWatch(3);
        for (; time < LONG; time += INTERVAL) {
            assertThat(watch.accept(Sample.of(time, 1, 1, Math.sin(time)))).isNull();
        }
        double stuck = time;
        for (; loss == null; time += INTERVAL) {
            loss = watch.accept(Sample.of(time, 1, 1, 2));
        }

        assertThat(time - stuck).isCloseTo(SensorTuning.FLAT, within(2 * INTERVAL));
        assertThat(loss).isEqualTo(SignalLoss.FLAT);
    }

    private void alive(double seconds, DoubleUnaryOperator value) {
        for (double end = time + seconds; time < end; time += INTERVAL) {
            assertThat(watch.accept(Sample.of(time, value.applyAsDouble(time)))).isNull();
        }
    }

    /** Seconds of this value until the sensor is told to be dead. */
    private double deadAfter(double value) {
        double stuck = time;
        for (loss = null; loss == null && time - stuck < 100; time += INTERVAL) {
            loss = watch.accept(Sample.of(time, value));
        }
        return time - INTERVAL - stuck;
    }
}
