package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.seconds;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestingTest {
    private static final String AWAITING = "begin 1 getting ready 0\n0 1 getting ready 0 awaiting inhale\n";

    private static String play(String script) {
        String log = EngineLog.play(routine(still(seconds(8))), "0 next," + script);
        assertThat(log).startsWith(AWAITING);
        return log.substring(AWAITING.length());
    }

    @Test
    void a_timed_hold_ends_at_the_end_of_the_breath_in_which_its_time_is_up() {
        assertThat(play("1 inhale, 3 exhale, 6 ended, 6 inhale, 8 exhale, 9 tick, 10 tick, 11 ended"))
                .isEqualTo("""
                        1 1 resting 0 of 8
                        3 1 resting 2 of 8
                        6 1 resting 5 of 8
                        8 1 resting 7 of 8
                        9 1 resting 8 of 8
                        10 1 resting 9 of 8
                        11 finished
                        """);
    }

    @Test
    void without_signal_no_time_passes_until_the_next_inhale() {
        assertThat(play("1 inhale, 3 exhale, 4 lost, 50 tick, 60 found, 70 exhale, 71 inhale, 73 exhale"))
                .isEqualTo("""
                        1 1 resting 0 of 8
                        3 1 resting 2 of 8
                        4 1 resting 3 of 8
                        73 1 resting 5 of 8
                        """);
    }

    @Test
    void in_a_pause_no_time_passes() {
        assertThat(play("1 inhale, 3 pause, 50 tick, 51 ended, 60 resume, 70 tick, 71 ended, 71 inhale, 72 tick"))
                .isEqualTo("""
                        1 1 resting 0 of 8
                        3 1 resting 2 of 8, paused
                        60 1 resting 2 of 8
                        72 1 resting 3 of 8
                        """);
    }

    @Test
    void a_breath_by_hand_ends_it_once_the_time_is_up() {
        assertThat(play("1 inhale, 5 count, 10 count")).isEqualTo("""
                1 1 resting 0 of 8
                5 1 resting 4 of 8, 1 by hand
                10 finished
                """);
    }

    @Test
    void a_breath_taken_back_leaves_the_time_as_it_is() {
        assertThat(play("1 inhale, 5 count, 6 uncount, 6 uncount")).endsWith("""
                5 1 resting 4 of 8, 1 by hand
                6 1 resting 5 of 8
                """);
    }

    @Test
    void a_wearer_who_stays_rests_on() {
        assertThat(play("1 inhale, 2 stay, 10 ended, 20 ended, 21 next")).isEqualTo("""
                1 1 resting 0 of 8
                2 1 resting 1 of 8, staying
                10 1 resting 9 of 8, staying
                20 1 resting 19 of 8, staying
                21 finished
                """);
    }
}
