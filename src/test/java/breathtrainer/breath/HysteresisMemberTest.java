package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HysteresisMemberTest {
    private static final double QUICK = 2.4;

    private final Stages stages = new Stages();
    private final FastMember member = new HysteresisMember(QUICK, stages.reference);
    private final FollowedMember followed = new FollowedMember(member, stages);

    @Test
    void it_sees_a_turn_soon_once_it_knows_how_still_breath_is() {
        stages.run(w -> w.breathes(12, 10));

        List<Double> delays = followed.delays();
        // the first hysteresis is as deep as the reference's, the least a twenty-fifth
        assertThat(delays.get(0)).isGreaterThan(1.3);
        assertThat(delays.subList(6, delays.size())).hasSizeGreaterThan(12).allMatch(delay -> delay > 0 && delay < 0.8);
        assertThat(member.record().maySpeak()).isTrue();
        assertThat(member.record().delay()).isBetween(0.0, 0.8);
    }

    @Test
    void it_learns_to_wait_until_a_drop_is_deeper_than_a_heart_beat() {
        beats(0.06, 10);
        int learnt = followed.turns().size();
        int turns = stages.turns.size();
        followed.seen().clear();
        beats(0.06, 10);

        assertThat(followed.turns().size() - learnt).isEqualTo(stages.turns.size() - turns);
        assertThat(followed.seen()).contains(Direction.UP, Direction.DOWN);
    }

    @Test
    void it_has_nothing_to_say_where_a_heart_beat_is_a_third_of_a_breath() {
        beats(0.33, 10);
        followed.seen().clear();
        beats(0.33, 5);

        assertThat(member.isTooNoisy()).isTrue();
        assertThat(followed.seen()).containsOnly(Direction.NONE);
    }

    @Test
    void it_follows_a_slow_drift_once_that_is_deep_enough() {
        stages.run(w -> w.breathes(12, 6).moves(1, 3).holds(1));
        assertThat(member.direction()).isEqualTo(Direction.UP);
        stages.run(w -> w.moves(-2 * Tuning.LEAST_HYSTERESIS, 8));

        assertThat(member.direction()).isEqualTo(Direction.DOWN);
    }

    @Test
    void during_a_jump_it_does_not_turn() {
        stages.run(w -> w.breathes(6, 6).moves(1, 3));
        stages.jumping(true);
        stages.run(w -> w.moves(-1, 3));

        assertThat(member.direction()).isEqualTo(Direction.UP);
    }

    /** Breathes six seconds a breath, with a heart beat of 70 a minute that moves the chest by so much. */
    private void beats(double height, int breaths) {
        for (int half = 0; half < 2 * breaths; half++) {
            int way = half % 2 == 0 ? 1 : -1;
            for (int part = 0; part < 7; part++) {
                double along = part % 2 == 0 ? (1 + 3 * height) / 4 : -height;
                stages.run(w -> w.moves(way * along, 3.0 / 7));
            }
        }
    }
}
