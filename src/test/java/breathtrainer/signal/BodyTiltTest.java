package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BodyTiltTest {
    private static final AxisValues SITTING = new AxisValues().set(0, 0, 9.81);
    private static final AxisValues LYING = new AxisValues().set(0, 9.81, 0);
    private final BodyTilt tilt = new BodyTilt();
    private final AxisValues direction = new AxisValues();

    @Test
    void at_first_it_is_not_known_and_told_as_one_axis_shows_it() {
        assertThat(tilt.rises(SITTING, direction)).isFalse();
        assertThat(tilt.tilt(new AxisValues().set(0, 1, 0), SITTING)).isEqualTo(new Tilt(-1, 0, 0));
    }

    @Test
    void what_is_known_from_before_tells_the_direction_in_another_posture() {
        tilt.know(new Tilt(1, 0, 0));

        assertThat(tilt.rises(SITTING, direction)).isTrue();
        assertThat(direction.y).isEqualTo(-1);
        assertThat(tilt.rises(LYING, direction)).isTrue();
        assertThat(direction.z).isEqualTo(1);
    }

    @Test
    void it_does_not_show_where_breath_tilts_about_gravity_itself() {
        tilt.know(new Tilt(0, 0, 1));

        assertThat(tilt.rises(SITTING, direction)).isFalse();
        assertThat(tilt.rises(LYING, direction)).isTrue();
    }

    @Test
    void it_is_learnt_from_half_a_minute_of_calm_breath_and_holds_in_the_next_posture() {
        AxisValues alongBreath = new AxisValues().set(0, -1, 0);
        for (int step = 0; step < Grid.steps(10); step++) {
            tilt.learn(alongBreath, SITTING);
        }
        assertThat(tilt.rises(SITTING, direction)).isFalse();
        for (int step = 0; step < Grid.steps(20); step++) {
            tilt.learn(alongBreath, SITTING);
        }

        assertThat(tilt.rises(SITTING, direction)).isTrue();
        assertThat(direction.y).isCloseTo(-1, within(1e-9));
        assertThat(tilt.tilt(alongBreath, LYING).x()).isCloseTo(1, within(1e-9));
    }
}
