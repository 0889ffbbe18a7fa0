package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.entered;
import static breathtrainer.routine.SmallPoses.in;
import static breathtrainer.routine.SmallPoses.out;
import static breathtrainer.routine.SmallPoses.routine;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnteringTest {
    private static final Routine TWIST = routine(entered(breaths(1), out("knees in"), out("knees down")));
    private static final String READY = "begin 1 getting ready 0\n0 1 entering 0\n";

    @Test
    void each_movement_waits_for_its_own_phase_and_the_hold_for_the_next_inhale() {
        assertThat(
                        EngineLog.play(
                                TWIST,
                                "0 next, 1 inhale, 3 exhale, 6 ended, 6 inhale, 8 exhale, 11 ended, 11 inhale, 13 exhale, 16 ended"))
                .isEqualTo(READY + """
                        3 1 entering 0 under way
                        6 1 entering 1
                        8 1 entering 1 under way
                        11 1 holding 0 of 1
                        16 finished
                        """);
    }

    @Test
    void the_next_movement_is_shown_as_soon_as_the_wearer_rests_after_the_exhale() {
        assertThat(EngineLog.play(TWIST, "0 next, 3 exhale, 5 rest, 5 ended, 8 inhale, 10 exhale"))
                .isEqualTo(READY + """
                        3 1 entering 0 under way
                        5 1 entering 1
                        10 1 entering 1 under way
                        """);
    }

    @Test
    void movements_on_inhale_and_exhale_follow_each_other() {
        Routine rise = routine(entered(breaths(1), in("reach"), out("fold"), in("rise")));
        assertThat(EngineLog.play(
                        rise, "0 next, 1 exhale, 2 inhale, 4 exhale, 7 ended, 7 inhale, 9 exhale, 12 ended, 12 inhale"))
                .isEqualTo(READY + """
                        2 1 entering 0 under way
                        4 1 entering 1 under way
                        7 1 entering 2
                        7 1 entering 2 under way
                        12 1 holding 0 of 1
                        """);
    }

    @Test
    void an_inhale_that_was_missed_does_not_hold_up_the_next_exhale() {
        assertThat(EngineLog.play(TWIST, "0 next, 3 exhale, 8 exhale")).isEqualTo(READY + """
                3 1 entering 0 under way
                8 1 entering 1 under way
                """);
    }

    @Test
    void by_hand_each_movement_is_done_and_then_a_breath_of_the_hold() {
        Routine two = routine(entered(breaths(2), out("knees in"), out("knees down")));
        assertThat(EngineLog.play(two, "0 next, 1 count, 2 count, 3 count")).isEqualTo(READY + """
                1 1 entering 0 under way
                2 1 entering 1 under way
                3 1 holding 1 of 2, 1 by hand
                """);
    }

    @Test
    void next_goes_into_the_hold_and_back_to_getting_ready() {
        assertThat(EngineLog.play(TWIST, "0 next, 1 back, 2 next, 3 next")).isEqualTo(READY + """
                1 1 getting ready 0
                2 1 entering 0
                3 1 holding 0 of 1
                """);
    }

    @Test
    void a_pause_or_a_lost_signal_keeps_the_movement_that_is_awaited() {
        assertThat(
                        EngineLog.play(
                                TWIST,
                                "0 next, 3 exhale, 4 pause, 5 ended, 6 inhale, 7 exhale, 8 resume, 9 lost, 10 exhale, 11 found, 12 inhale"))
                .isEqualTo(READY + """
                        3 1 entering 0 under way
                        4 1 entering 0 under way, paused
                        8 1 entering 0 under way
                        12 1 entering 1
                        """);
    }

    @Test
    void stay_and_take_one_back_change_nothing() {
        assertThat(EngineLog.play(TWIST, "0 next, 1 stay, 2 uncount")).isEqualTo(READY);
    }
}
