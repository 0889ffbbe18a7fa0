package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PosePaceTest {
    private final UsualSegments usual = new UsualSegments();

    @Test
    void what_was_quick_between_poses_gives_way_to_breath_as_in_the_last() {
        breathe(7, 4.2);
        usual.poseLeft();
        breathe(7, 2.1);
        usual.poseTaken();

        assertThat(usual.half(Direction.UP)).isEqualTo(4.2);
        assertThat(usual.half(Direction.DOWN)).isEqualTo(4.2);
    }

    @Test
    void what_was_slower_between_poses_stays() {
        breathe(7, 2.1);
        usual.poseLeft();
        breathe(7, 4.2);
        usual.poseTaken();

        assertThat(usual.half(Direction.UP)).isEqualTo(4.2);
    }

    @Test
    void a_pose_in_which_few_breaths_were_seen_says_nothing() {
        breathe(6, 4.2);
        usual.poseLeft();
        breathe(7, 2.1);
        usual.poseTaken();

        assertThat(usual.half(Direction.UP)).isEqualTo(2.1);
    }

    @Test
    void it_is_learnt_anew_from_what_comes() {
        breathe(7, 4.2);
        usual.poseLeft();
        breathe(7, 2.1);
        usual.poseTaken();
        breathe(4, 2.5);

        assertThat(usual.half(Direction.DOWN)).isEqualTo(2.5);
    }

    @Test
    void a_pose_of_which_a_slower_pace_was_heard_is_remembered_at_that_pace() {
        breathe(7, 2);
        HeardPace pace = new HeardPace();
        for (int step = 0; step < 1500; step++) {
            pace.accept(Math.sin(2 * Math.PI * step / 25.0 / 8));
        }
        usual.hear(pace);
        usual.poseLeft();
        breathe(7, 2);
        usual.hear(new HeardPace());
        usual.poseTaken();

        assertThat(usual.half(Direction.UP)).isBetween(3.4, 4.6);
    }

    private void breathe(int breaths, double half) {
        for (int breath = 0; breath < breaths; breath++) {
            usual.learn(Direction.UP, 1, half, 1);
            usual.learn(Direction.DOWN, 1, half, 1);
        }
    }
}
