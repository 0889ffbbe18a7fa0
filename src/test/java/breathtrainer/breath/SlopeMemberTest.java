package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.EndSlope;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlopeMemberTest {
    private final Stages stages = new Stages();
    private final FastMember member =
            new SlopeMember(EndSlope.ofParabola(1), stages.levels, stages.smooth, stages.reference);
    private final FollowedMember followed = new FollowedMember(member, stages);

    @Test
    void it_sees_each_turn_soon_and_none_but_those() {
        stages.run(w -> w.breathes(12, 6));

        List<Double> delays = followed.delays();
        assertThat(delays.subList(6, delays.size())).hasSizeGreaterThan(12).allMatch(delay -> delay > 0 && delay < 0.6);
        assertThat(member.record().maySpeak()).isTrue();
    }

    @Test
    void it_says_nothing_until_a_slope_is_usual() {
        stages.run(w -> w.breathes(1, 6).moves(1, 3));
        assertThat(stages.reference.usual().slope()).isZero();
        assertThat(followed.turns()).isEmpty();
    }

    @Test
    void a_slow_drift_is_no_turn_to_it_however_deep() {
        stages.run(w -> w.breathes(12, 6).moves(1, 3).holds(1));
        double gentle = 0.5 * Tuning.LEAST_SLOPE * stages.reference.usual().slope();
        stages.run(w -> w.drifts(-gentle, 8));

        assertThat(member.direction()).isEqualTo(Direction.UP);
        stages.run(w -> w.drifts(-4 * gentle, 2));
        assertThat(member.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void it_has_nothing_to_say_where_tremor_is_as_steep_as_breath() {
        for (int half = 0; half < 20; half++) {
            int way = half % 2 == 0 ? 1 : -1;
            for (int part = 0; part < 9; part++) {
                double along = part % 2 == 0 ? 0.4 : -0.25;
                stages.run(w -> w.moves(way * along, 1.0 / 3));
            }
        }

        assertThat(member.isTooNoisy()).isTrue();
        assertThat(member.seen()).isEqualTo(Direction.NONE);
    }
}
