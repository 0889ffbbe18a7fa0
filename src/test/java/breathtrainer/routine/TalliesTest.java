package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.onSides;
import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.seconds;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TalliesTest {
    private static List<PoseTally> after(Routine routine, String script) {
        RoutineEngine engine = new RoutineEngine(routine, Length.SHORT);
        new EngineLog(engine).play(script);
        return engine.tallies();
    }

    @Test
    void each_pose_has_one_with_all_its_sides_and_returns_together() {
        Pose sides = onSides(breaths(1), "right", "left");
        Pose rest = still(seconds(5));
        String both = "0 next, 1 breaths 1, 7 next, 8 breaths 1,";
        assertThat(after(routine(sides, rest), both + "14 back, 15 next, 16 breaths 1"))
                .containsExactly(new PoseTally(sides, 3, 0, 15), new PoseTally(rest, 0, 0, 0));
    }

    @Test
    void sensed_and_tapped_are_told_apart() {
        Pose pose = still(breaths(9));
        assertThat(after(routine(pose), "0 next, 1 breaths 2, 11 count, 11 count, 11 uncount"))
                .containsExactly(new PoseTally(pose, 1, 2, 10));
        assertThat(after(routine(pose), "0 next, 1 inhale, 11 count, 11 count, 11 uncount"))
                .containsExactly(new PoseTally(pose, 0, 1, 10));
    }

    @Test
    void pauses_and_lost_signal_are_left_out_of_the_time() {
        Pose pose = still(breaths(9));
        assertThat(after(
                        routine(pose),
                        "0 next, 1 inhale, 3 pause, 10 resume, 12 inhale, 15 lost, 20 found, 30 inhale, 34 tick"))
                .containsExactly(new PoseTally(pose, 0, 0, 2 + 3 + 4));
    }

    @Test
    void time_that_goes_back_or_is_no_number_is_no_time() {
        Pose pose = still(seconds(100));
        RoutineEngine engine = new RoutineEngine(routine(pose), Length.SHORT);
        new EngineLog(engine).play("0 next, 10 inhale, 12 tick, 5 tick, 13 tick");
        engine.tick(Double.NaN);
        engine.tick(Double.POSITIVE_INFINITY);
        assertThat(engine.tallies()).containsExactly(new PoseTally(pose, 0, 0, 3));
    }
}
