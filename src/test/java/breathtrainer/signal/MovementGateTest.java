package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovementGateTest {
    private static final double GRAVITY = 9.81;

    private final MovementGate gate = new MovementGate();
    private double angle;
    private double phase;
    private double breath = 6; // seconds

    @Test
    void breath_does_not_close_it() {
        assertThat(stepsClosed(60, 0)).isZero();
    }

    @Test
    void a_turn_closes_it_and_for_half_a_second_after() {
        stepsClosed(20, 0);

        assertThat(stepsClosed(1, 1)).isPositive();
        assertThat(gate.speed()).isGreaterThan(gate.speedAllowed());
        assertThat(stepsClosed(3, 0)).isBetween(Grid.steps(0.48), Grid.steps(1.5));
        assertThat(stepsClosed(10, 0)).isZero();
    }

    @Test
    void nothing_closes_it_before_the_usual_is_known() {
        assertThat(stepsClosed(3, 1)).isZero();
    }

    @Test
    void where_the_trunk_moves_with_the_breath_only_what_no_breath_does_is_movement() {
        stepsClosed(20, 0);
        assertThat(gate.moveWithBreath(true)).isTrue();
        assertThat(gate.moveWithBreath(true)).isFalse();

        assertThat(stepsClosed(1, 0.3)).isZero();
        assertThat(stepsClosed(1, 1)).isPositive();
        assertThat(gate.speedAllowed()).isBetween(0.44, 0.46 * ProjectionTuning.BUMPING);
        assertThat(gate.moveWithBreath(false)).isTrue();
    }

    @Test
    void breath_that_becomes_much_quicker_keeps_it_closed_for_ten_seconds_and_no_longer() {
        stepsClosed(60, 0);
        breath = 1.2;

        assertThat(stepsClosed(12, 0)).isPositive();
        assertThat(stepsClosed(60, 0)).isZero();
    }

    /**
     * Breathes ten times a minute, a degree to either side, and turns besides.
     *
     * @param turning radians a second
     */
    private int stepsClosed(double seconds, double turning) {
        int closed = 0;
        for (int step = 0; step < Grid.steps(seconds); step++) {
            phase += Grid.STEP / breath;
            angle += turning * Grid.STEP;
            double all = angle + 0.017 * Math.sin(2 * Math.PI * phase);
            AxisValues acceleration = new AxisValues().set(GRAVITY * Math.sin(all), 0, GRAVITY * Math.cos(all));
            closed += gate.accept(acceleration, GRAVITY) ? 1 : 0;
        }
        return closed;
    }
}
