package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AxisValuesTest {
    @Test
    void at_right_angles_is_by_the_right_hand_rule() {
        AxisValues cross = new AxisValues().setCross(axis(1, 0, 0), axis(0, 1, 0));

        assertThat(cross.z).isEqualTo(1);
        assertThat(cross.x).isZero();
        assertThat(new AxisValues().setCross(axis(0, 1, 0), axis(1, 0, 0)).z).isEqualTo(-1);
    }

    @Test
    void nothing_gets_no_direction() {
        assertThat(axis(0, 0, 0).normalise().length()).isZero();
    }

    @Test
    void a_share_of_the_way_is_gone() {
        AxisValues value = axis(0, 10, -4).approach(axis(8, 10, 4), 0.25);

        assertThat(value.x).isEqualTo(2);
        assertThat(value.y).isEqualTo(10);
        assertThat(value.z).isEqualTo(-2);
    }

    private static AxisValues axis(double x, double y, double z) {
        return new AxisValues().set(x, y, z);
    }
}
