package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a wearer is told to do, in numbers. */
class ToldWearerTest {
    private static final Offset<Double> NEARLY = within(1e-9);
    private static final Vector3 X = new Vector3(1, 0, 0);
    private static final Vector3 Y = new Vector3(0, 1, 0);
    private static final Vector3 Z = new Vector3(0, 0, 1);

    @Test
    void a_rate_and_a_proportion_make_a_breath() {
        Breathing breathing = Breathing.of(6, 1.5);

        assertThat(breathing.inhale()).isCloseTo(4, NEARLY);
        assertThat(breathing.exhale()).isCloseTo(6, NEARLY);
        assertThat(breathing.full() + breathing.empty()).isZero();
        assertThat(breathing.perMinute()).isCloseTo(6, NEARLY);
    }

    @Test
    void rests_take_their_share_of_the_breath() {
        Breathing breathing = Breathing.of(6, 1, 0.1, 0.3);

        assertThat(breathing.full()).isCloseTo(1, NEARLY);
        assertThat(breathing.empty()).isCloseTo(3, NEARLY);
        assertThat(breathing.inhale()).isCloseTo(3, NEARLY);
        assertThat(breathing.perMinute()).isCloseTo(6, NEARLY);
    }

    @Test
    void another_pace_stretches_all_of_it() {
        Breathing slow = Breathing.of(6, 1, 0.1, 0.3).atRate(3);

        assertThat(slow.perMinute()).isCloseTo(3, NEARLY);
        assertThat(slow.full()).isCloseTo(2, NEARLY);
        assertThat(slow.exhale()).isCloseTo(6, NEARLY);
    }

    @Test
    void each_change_leaves_the_rest_as_it_is() {
        Breathing plain = Breathing.of(6, 1);

        assertThat(plain.withDepth(2)).isEqualTo(new Breathing(5, 0, 5, 0, 2, plain.irregularity(), false));
        assertThat(plain.withIrregularity(0)).isEqualTo(new Breathing(5, 0, 5, 0, 1, 0, false));
        assertThat(plain.withHolds(3, 4)).isEqualTo(new Breathing(5, 3, 5, 4, 1, plain.irregularity(), false));
        assertThat(plain.lettingGo()).isEqualTo(new Breathing(5, 0, 5, 0, 1, plain.irregularity(), true));
    }

    @Test
    void what_nobody_can_breathe_is_refused_with_its_numbers() {
        assertThatThrownBy(() -> Breathing.of(6, 1, 0.6, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody can breathe like this")
                .hasMessageContaining("6.0 full");
        assertThatThrownBy(() -> Breathing.of(6, 1).withDepth(0)).hasMessageContaining("depth 0.0");
    }

    @Test
    void turning_is_by_the_right_hand_rule() {
        Vector3 turned = X.turned(Z, Math.PI / 2);

        assertThat(turned.y()).isCloseTo(1, NEARLY);
        assertThat(turned.x()).isCloseTo(0, NEARLY);
        assertThat(X.cross(Y)).isEqualTo(Z);
    }

    @Test
    void what_lies_along_the_axis_does_not_turn() {
        Vector3 turned = Z.times(3).turned(Z, 1);

        assertThat(turned.z()).isCloseTo(3, NEARLY);
        assertThat(turned.length()).isCloseTo(3, NEARLY);
    }

    @Test
    void a_direction_has_length_one() {
        assertThat(new Vector3(3, 4, 12).unit().length()).isCloseTo(1, NEARLY);
        assertThat(new Vector3(3, 4, 12).length()).isEqualTo(13);
    }

    @ParameterizedTest
    @EnumSource
    void gravity_is_one_in_every_posture(Posture posture) {
        assertThat(posture.gravity().length()).isCloseTo(1, NEARLY);
    }

    @Test
    void who_sits_feels_it_towards_the_feet_and_who_lies_out_of_the_chest() {
        assertThat(Posture.SEATED.gravity().y()).isLessThan(-0.9);
        assertThat(Posture.LYING.gravity().z()).isGreaterThan(0.9);
        assertThat(Posture.ALL_FOURS.gravity().z()).isLessThan(-0.9);
    }

    @ParameterizedTest
    @EnumSource
    void every_condition_is_found_by_its_word(Condition condition) {
        assertThat(Condition.named(" "
                        + condition.word().toUpperCase(java.util.Locale.ROOT).replace('_', '-')))
                .contains(condition);
        assertThat(condition.isAccelerometer())
                .isEqualTo(condition
                                .sensor(new breathtrainer.simulation.waveform.Dice(1), false)
                                .read(0, 0.5)
                                .length
                        == 3);
    }
}
