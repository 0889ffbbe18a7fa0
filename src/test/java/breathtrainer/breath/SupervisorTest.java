package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final double QUICK = 2.4;
    private static final double SLOW = 0.5;

    @Test
    void one_alone_may_speak_once_it_has_agreed_four_times() {
        assertThat(heard(QUICK).judgedBefore).isEqualTo(1 + Tuning.AGREED_ENOUGH);
    }

    @Test
    void three_together_may_speak_once_each_has_agreed() {
        assertThat(heard(QUICK, QUICK, QUICK).judgedBefore).isEqualTo(2);
    }

    @Test
    void two_are_no_more_than_one() {
        assertThat(heard(QUICK, QUICK).judgedBefore).isEqualTo(1 + Tuning.AGREED_ENOUGH);
    }

    @Test
    void the_quickest_speaks() {
        List<Double> quick = heard(QUICK).times;

        assertThat(heard(SLOW, QUICK).times).hasSizeGreaterThan(12).isEqualTo(quick);
        assertThat(heard(SLOW).times.get(12)).isGreaterThan(quick.get(12) + 0.2);
    }

    @Test
    void it_says_where_the_level_goes_until_the_reference_has_turned_too() {
        Heard heard = heard(QUICK);
        assertThat(heard.directions).hasSizeGreaterThan(12);
        for (int turn = 0; turn < heard.directions.size(); turn++) {
            // each breath is six seconds, inhale first
            Direction truth = heard.times.get(turn) % 6 < 3 ? Direction.UP : Direction.DOWN;
            assertThat(heard.directions.get(turn)).isEqualTo(truth);
        }
    }

    @Test
    void while_the_level_stands_still_because_of_a_jump_nobody_is_heard() {
        Heard heard = heard(QUICK);
        heard.stages.run(w -> w.moves(1, 3).moves(-0.15, 0.7));
        assertThat(heard.now).isEqualTo(Direction.DOWN);
        heard.stages.jumping(true);
        heard.stages.run(w -> w.holds(Grid.STEP));
        assertThat(heard.now).isEqualTo(Direction.NONE);
    }

    /** What is heard of members with such cut-offs within ten breaths. */
    private static Heard heard(double... cutoffs) {
        Heard heard = new Heard(cutoffs);
        heard.stages.run(w -> w.breathes(10, 6));
        return heard;
    }

    /** A supervisor at work, and when it heard of a turn first. */
    private static final class Heard {
        private final Stages stages = new Stages();
        private final List<Double> times = new ArrayList<>();
        private final List<Direction> directions = new ArrayList<>();
        /** How many turns of the reference were judged before any was heard. */
        private int judgedBefore;

        private Direction now = Direction.NONE;

        Heard(double... cutoffs) {
            Supervisor supervisor = new Supervisor(Arrays.stream(cutoffs)
                    .<FastMember>mapToObj(cutoff -> new HysteresisMember(cutoff, stages.reference))
                    .toList());
            stages.add((level, turn) -> {
                hear(supervisor.accept(level, stages.isJumping()));
                if (turn != null) {
                    supervisor.judge(turn, stages.onset(turn));
                }
            });
        }

        private void hear(Direction next) {
            if (next != Direction.NONE && now == Direction.NONE) {
                judgedBefore = times.isEmpty() ? stages.turns.size() : judgedBefore;
                times.add(stages.seconds());
                directions.add(next);
            }
            now = next;
        }
    }
}
