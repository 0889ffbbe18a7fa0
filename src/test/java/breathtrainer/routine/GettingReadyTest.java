package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.entered;
import static breathtrainer.routine.SmallPoses.in;
import static breathtrainer.routine.SmallPoses.moving;
import static breathtrainer.routine.SmallPoses.out;
import static breathtrainer.routine.SmallPoses.pose;
import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.seconds;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GettingReadyTest {
    private static final Instruction KNEEL = new Instruction("kneel", 4);
    private static final Instruction FOLD = new Instruction("fold", 6);
    private static final Routine TWO_STEPS =
            routine(pose(List.of(KNEEL, FOLD), List.of(), List.of(), List.of(), breaths(2)));

    @Test
    void instructions_run_by_time_then_the_first_inhale_begins_the_hold() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 4 tick, 9 inhale, 9.5 exhale, 10 tick, 11 exhale, 12 inhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        4 1 getting ready 1
                        10 1 getting ready 1 awaiting inhale
                        12 1 holding 0 of 2
                        """);
    }

    @Test
    void a_step_waits_for_a_wearer_who_still_moves_when_it_was_said() {
        assertThat(EngineLog.play(
                        TWO_STEPS, "0 tick, 1 moves, 4 tick, 7 still, 7.04 tick, 13 tick, 14 tick, 15 inhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        7.04 1 getting ready 1
                        14 1 getting ready 1 awaiting inhale
                        15 1 holding 0 of 2
                        """);
    }

    @Test
    void who_is_still_when_a_step_was_said_is_not_held_up() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 moves, 3.9 still, 4.1 tick, 10 tick"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        4.1 1 getting ready 1
                        10 1 getting ready 1 awaiting inhale
                        """);
    }

    @Test
    void nobody_is_waited_for_longer_than_fifteen_seconds_a_step() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 moves, 18.9 tick, 19 tick, 39.9 tick, 40 tick"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        19 1 getting ready 1
                        40 1 getting ready 1 awaiting inhale
                        """);
    }

    @Test
    void moving_on_by_hand_waits_for_nobody() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 moves, 5 next, 6 inhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        5 1 getting ready 1 awaiting inhale
                        6 1 holding 0 of 2
                        """);
    }

    @Test
    void the_inhale_in_which_one_moves_on_is_the_first_of_the_hold() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 inhale, 2 next, 4 exhale, 6 ended, 6 inhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        2 1 holding 0 of 2
                        6 1 holding 1 of 2
                        """);
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 9 inhale, 10 tick, 10.5 next, 12 exhale, 14 ended"))
                .endsWith("10.5 1 holding 0 of 2\n14 1 holding 1 of 2\n");
    }

    @Test
    void what_may_be_the_movement_into_the_pose_is_no_inhale_to_begin_with() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 moves, 1.5 inhale, 2 next, 4 exhale, 6 ended"))
                .endsWith("2 1 getting ready 1 awaiting inhale\n");
    }

    @Test
    void an_inhale_that_is_over_or_was_interrupted_is_none_to_begin_with() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 inhale, 2 exhale, 3 next, 4 ended"))
                .endsWith("3 1 getting ready 1 awaiting inhale\n");
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 inhale, 2 pause, 3 resume, 4 next"))
                .endsWith("4 1 getting ready 1 awaiting inhale\n");
    }

    @Test
    void movements_are_made_from_the_beginning_of_a_breath() {
        assertThat(EngineLog.play(routine(moving(breaths(2), in("rise"), out("fold"))), "0 tick, 1 inhale, 2 next"))
                .endsWith("2 1 getting ready 0 awaiting inhale\n");
    }

    @Test
    void the_advice_is_read_by_who_moves_too() {
        Routine advised = new Routine("test", "Test", List.of("see"), List.of(still(breaths(2))), List.of());
        assertThat(EngineLog.play(advised, "0 moves, 2 tick")).endsWith("2 1 getting ready 0\n");
    }

    @Test
    void movements_before_the_hold_await_the_phase_of_the_first() {
        assertThat(EngineLog.play(routine(moving(breaths(2), out("fold"), in("rise"))), "0 tick, 10 tick, 12 exhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        10 1 getting ready 0 awaiting exhale
                        12 1 moving 0, 0 of 2
                        """);
    }

    @Test
    void a_pose_that_is_entered_by_movements_goes_to_the_first_of_them() {
        assertThat(EngineLog.play(routine(entered(breaths(2), out("fold"))), "0 tick, 10 tick"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        10 1 entering 0
                        """);
    }

    @Test
    void a_pose_without_instructions_leaves_a_little_time_to_move() {
        Routine bare = routine(pose(List.of(), List.of(), List.of(), List.of(), breaths(2)));
        assertThat(EngineLog.play(bare, "0 tick, 6.5 tick, 6.6 tick")).isEqualTo("""
                begin 1 getting ready 0
                6.6 1 getting ready 0 awaiting inhale
                """);
    }

    @Test
    void next_skips_the_instructions_and_once_more_the_waiting() {
        assertThat(EngineLog.play(TWO_STEPS, "0 tick, 1 next, 2 next")).isEqualTo("""
                begin 1 getting ready 0
                1 1 getting ready 1 awaiting inhale
                2 1 holding 0 of 2
                """);
        assertThat(EngineLog.play(routine(entered(breaths(2), out("fold"))), "0 tick, 1 next"))
                .endsWith("1 1 entering 0\n");
    }

    @Test
    void back_goes_to_the_preparation_before_and_never_before_the_first_pose() {
        Routine two = routine(still(seconds(5)), still(seconds(5)));
        assertThat(EngineLog.play(two, "0 next, 1 next, 2 next, 3 back, 4 next, 5 back, 6 back"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        0 1 getting ready 0 awaiting inhale
                        1 1 resting 0 of 5
                        2 2 getting ready 0
                        3 1 getting ready 0
                        4 1 getting ready 0 awaiting inhale
                        5 1 getting ready 0
                        """);
    }

    @Test
    void a_pause_or_a_lost_signal_stops_the_instructions_where_they_are() {
        assertThat(EngineLog.play(
                        TWO_STEPS, "0 tick, 3 pause, 100 resume, 100.5 lost, 200 found, 200.4 tick, 200.5 tick"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        3 1 getting ready 0, paused
                        100 1 getting ready 0
                        200.5 1 getting ready 1
                        """);
    }

    @Test
    void an_inhale_in_a_pause_or_without_signal_begins_nothing() {
        assertThat(EngineLog.play(
                        TWO_STEPS,
                        "0 next, 1 pause, 2 inhale, 3 resume, 4 lost, 5 inhale, 6 found, 7 exhale, 8 inhale"))
                .isEqualTo("""
                        begin 1 getting ready 0
                        0 1 getting ready 1 awaiting inhale
                        1 1 getting ready 1 awaiting inhale, paused
                        3 1 getting ready 1 awaiting inhale
                        8 1 holding 0 of 2
                        """);
    }

    @Test
    void a_breath_by_hand_begins_the_awaited_hold_with_this_breath_counted() {
        assertThat(EngineLog.play(TWO_STEPS, "0 count, 1 next, 2 count")).isEqualTo("""
                begin 1 getting ready 0
                1 1 getting ready 1 awaiting inhale
                2 1 holding 1 of 2, 1 by hand
                """);
    }

    @Test
    void a_false_last_breath_is_taken_back_in_the_preparation_after_it() {
        Routine two = routine(still(breaths(2)), still(breaths(2)));
        String log = EngineLog.play(
                two, "0 next, 1 breaths 2, 12 uncount, 12.5 exhale, 12.5 ended, 13 inhale, 15 exhale, 18 ended");
        assertThat(log).isEqualTo("""
                begin 1 getting ready 0
                0 1 getting ready 0 awaiting inhale
                1 1 holding 0 of 2
                6 1 holding 1 of 2
                11 2 getting ready 0
                12 1 holding 1 of 2
                18 2 getting ready 0
                """);
    }

    @Test
    void nothing_is_taken_back_after_a_hold_that_did_not_end_by_its_count() {
        Routine two = routine(still(breaths(2)), still(breaths(2)));
        assertThat(EngineLog.play(two, "0 next, 1 breaths 1, 7 next, 8 uncount"))
                .endsWith("7 2 getting ready 0\n");
        Routine timed = routine(still(seconds(5)), still(breaths(2)));
        assertThat(EngineLog.play(timed, "0 next, 1 breaths 1, 8 uncount")).endsWith("6 2 getting ready 0\n");
    }
}
