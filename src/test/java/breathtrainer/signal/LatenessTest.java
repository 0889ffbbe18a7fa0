package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** What a filter says of how late it is, on a signal that rises steadily: it gives now what was so many seconds ago. */
class LatenessTest {
    private static final double RATE = 1 / Grid.STEP;

    @Test
    void a_smoother_is_as_late_as_it_says() {
        Smoother filter = new Smoother(1.1);

        // a value counts from the middle of its step on
        assertThat(lateness(filter::filter)).isCloseTo(filter.delay(), within(Grid.STEP));
        assertThat(filter.delay()).isCloseTo(0.289, within(0.001));
    }

    @Test
    void a_butterworth_low_pass_is_as_late_as_it_says() {
        Butterworth filter = new Butterworth(0.6, RATE);

        assertThat(lateness(filter::filter)).isCloseTo(filter.delay(), within(0.003));
        assertThat(filter.delay()).isCloseTo(0.375, within(0.001));
    }

    @Test
    void a_line_s_slope_is_late_by_half_its_window_and_a_parabola_s_not_at_all() {
        EndSlope line = EndSlope.ofLine(0.8);
        EndSlope parabola = EndSlope.ofParabola(0.8);

        assertThat(line.delay()).isCloseTo(0.38, within(1e-9));
        assertThat(slopeLateness(line)).isCloseTo(line.delay(), within(1e-9));
        assertThat(parabola.delay()).isZero();
        assertThat(slopeLateness(parabola)).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_slope_is_nothing_until_its_window_is_filled() {
        EndSlope slope = EndSlope.ofLine(0.2);
        Trail trail = new Trail(8);
        for (int step = 0; step < 4; step++) {
            trail.add(step);
            assertThat(slope.of(trail)).isZero();
        }
        trail.add(4);

        assertThat(slope.of(trail)).isCloseTo(RATE, within(1e-9));
    }

    @Test
    void what_was_rounded_is_forgotten() {
        EndSlope slope = EndSlope.ofParabola(1);
        Trail trail = new Trail(64);
        double last = 0;
        for (int step = 0; step < 1000; step++) {
            trail.add(step < 50 ? 1e12 / (step + 1) : step);
            last = slope.of(trail);
        }

        assertThat(last).isCloseTo(RATE, within(1e-9));
    }

    @Test
    void a_filter_starts_as_if_its_first_value_had_always_been_there() {
        Smoother smoother = new Smoother(1.1);
        Butterworth butterworth = new Butterworth(0.6, RATE);
        VectorSmoother vector = VectorSmoother.ofCutoff(1.1);

        for (int step = 0; step < 50; step++) {
            assertThat(smoother.filter(7)).isCloseTo(7, within(1e-12));
            assertThat(butterworth.filter(7)).isCloseTo(7, within(1e-9));
            assertThat(vector.filter(new AxisValues().set(1, 7, -7)).y).isEqualTo(7);
        }
    }

    @Test
    void it_starts_again_with_the_next_value_as_with_the_first() {
        Smoother smoother = new Smoother(1.1);
        Butterworth butterworth = new Butterworth(0.6, RATE);
        VectorSmoother vector = VectorSmoother.ofCutoff(1.1);
        smoother.filter(100);
        butterworth.filter(100);
        vector.filter(new AxisValues().set(100, 100, 100));
        smoother.startAgain();
        butterworth.startAgain();
        vector.startAgain();

        assertThat(smoother.filter(7)).isEqualTo(7);
        assertThat(butterworth.filter(7)).isCloseTo(7, within(1e-9));
        assertThat(vector.filter(new AxisValues().set(7, 8, 9)).z).isEqualTo(9);
    }

    @Test
    void a_smoother_never_overshoots() {
        Smoother filter = new Smoother(1.1);
        double last = filter.filter(0);
        for (int step = 0; step < 200; step++) {
            double now = filter.filter(1);
            assertThat(now).isBetween(last, 1.0);
            last = now;
        }
        assertThat(last).isCloseTo(1, within(1e-3));
    }

    @Test
    void after_its_time_constant_a_smoother_of_three_values_has_gone_two_thirds_of_the_way() {
        VectorSmoother filter = VectorSmoother.ofTimeConstant(0.4);
        filter.filter(new AxisValues());
        for (int step = 0; step < Grid.steps(0.4); step++) {
            filter.filter(new AxisValues().set(1, 0, -1));
        }

        assertThat(filter.value().x).isCloseTo(1 - Math.exp(-1), within(1e-9));
        assertThat(filter.value().y).isZero();
        assertThat(filter.value().z).isCloseTo(Math.exp(-1) - 1, within(1e-9));
    }

    /** In seconds, of a filter that is given the time. */
    private static double lateness(DoubleUnaryOperator filter) {
        double time = 0;
        double given = 0;
        for (int step = 0; step < 1000; step++) {
            time = step * Grid.STEP;
            given = filter.applyAsDouble(time);
        }
        return time - given;
    }

    /** In seconds, of a slope that is given half the square of the time: the slope is the time. */
    private static double slopeLateness(EndSlope slope) {
        Trail trail = new Trail(64);
        double time = 0;
        double given = 0;
        for (int step = 0; step < 100; step++) {
            time = step * Grid.STEP;
            trail.add(time * time / 2);
            given = slope.of(trail);
        }
        return time - given;
    }
}
