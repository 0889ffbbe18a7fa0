package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HoldingTest {
    private static final Routine THREE = routine(still(breaths(3)));
    private static final String AWAITING = "begin 1 getting ready 0\n0 1 getting ready 0 awaiting inhale\n";

    private static String play(String script) {
        String log = EngineLog.play(THREE, "0 next," + script);
        assertThat(log).startsWith(AWAITING);
        return log.substring(AWAITING.length());
    }

    @Test
    void a_hold_of_three_breaths_ends_with_the_third() {
        assertThat(play("1 breaths 3")).isEqualTo("""
                1 1 holding 0 of 3
                6 1 holding 1 of 3
                11 1 holding 2 of 3
                16 finished
                """);
    }

    @Test
    void a_rest_after_the_exhale_ends_the_breath_before_the_next_inhale() {
        assertThat(
                        play(
                                "1 inhale, 3 exhale, 5 rest, 5 ended, 9 inhale, 11 exhale, 14 ended, 14 inhale, 16 exhale, 19 ended"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        5 1 holding 1 of 3
                        14 1 holding 2 of 3
                        19 finished
                        """);
    }

    @Test
    void an_end_told_right_after_the_next_inhale_counts_the_same() {
        assertThat(
                        play(
                                "1 inhale, 1 ended, 3 exhale, 6 inhale, 6 ended, 8 exhale, 11 inhale, 11 ended, 16 inhale, 16 ended"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        6 1 holding 1 of 3
                        11 1 holding 2 of 3
                        16 finished
                        """);
    }

    @Test
    void a_breath_that_was_hidden_counts_beside_the_one_whose_inhale_was_seen() {
        assertThat(play("1 inhale, 3 exhale, 16 ended, 16 hidden, 16 inhale, 18 exhale, 21 ended"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        16 1 holding 1 of 3
                        16 1 holding 2 of 3
                        21 finished
                        """);
    }

    @Test
    void a_breath_whose_inhale_began_before_the_hold_does_not_count() {
        assertThat(play("1 next, 2 exhale, 4 ended, 4 inhale, 6 exhale, 9 ended"))
                .isEqualTo("""
                1 1 holding 0 of 3
                9 1 holding 1 of 3
                """);
    }

    @Test
    void a_lost_signal_keeps_the_count_and_the_interrupted_breath_does_not_count() {
        assertThat(play("1 breaths 1, 6 inhale, 8 lost, 60 found, 61 exhale, 62 ended, 63 breaths 1"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        6 1 holding 1 of 3
                        68 1 holding 2 of 3
                        """);
    }

    @Test
    void a_tap_while_the_signal_is_lost_counts_once() {
        assertThat(play("1 breaths 1, 6 inhale, 8 lost, 12 count, 13 found, 14 exhale, 15 ended"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        6 1 holding 1 of 3
                        12 1 holding 2 of 3, 1 by hand
                        """);
    }

    @Test
    void in_a_pause_nothing_counts_and_the_hold_goes_on_with_the_next_inhale() {
        assertThat(
                        play(
                                "1 breaths 1, 6 inhale, 7 pause, 8 exhale, 11 ended, 11 inhale, 12 count, 13 resume, 14 exhale, 16 ended, 16 breaths 1"))
                .isEqualTo("""
                        1 1 holding 0 of 3
                        6 1 holding 1 of 3
                        7 1 holding 1 of 3, paused
                        13 1 holding 1 of 3
                        21 1 holding 2 of 3
                        """);
    }

    @Test
    void a_wearer_who_stays_is_counted_on_until_the_next() {
        assertThat(play("1 breaths 2, 11 stay, 11 breaths 2, 21 next")).isEqualTo("""
                1 1 holding 0 of 3
                6 1 holding 1 of 3
                11 1 holding 2 of 3
                11 1 holding 2 of 3, staying
                16 1 holding 3 of 3, staying
                21 1 holding 4 of 3, staying
                21 finished
                """);
    }

    @Test
    void a_wearer_who_no_longer_stays_leaves_at_the_end_of_the_breath() {
        assertThat(play("1 breaths 2, 11 stay, 11 breaths 1, 16 inhale, 17 stay, 18 exhale, 21 ended"))
                .endsWith("""
                        11 1 holding 2 of 3, staying
                        16 1 holding 3 of 3, staying
                        17 1 holding 3 of 3
                        21 finished
                        """);
    }

    @Test
    void to_stay_can_be_chosen_only_in_the_hold() {
        assertThat(play("1 stay, 2 inhale")).isEqualTo("2 1 holding 0 of 3\n");
    }

    @Test
    void breaths_by_hand_count_and_end_the_hold() {
        assertThat(play("1 breaths 1, 7 count, 8 count")).isEqualTo("""
                1 1 holding 0 of 3
                6 1 holding 1 of 3
                7 1 holding 2 of 3, 1 by hand
                8 finished
                """);
    }

    @Test
    void one_is_taken_back_and_never_below_none() {
        assertThat(play("1 breaths 2, 12 uncount, 13 uncount, 14 uncount, 15 count"))
                .isEqualTo("""
                1 1 holding 0 of 3
                6 1 holding 1 of 3
                11 1 holding 2 of 3
                12 1 holding 1 of 3
                13 1 holding 0 of 3
                15 1 holding 1 of 3, 1 by hand
                """);
    }

    @Test
    void sensed_breaths_are_taken_back_before_those_by_hand() {
        assertThat(play("1 breaths 1, 6 count, 7 uncount, 8 uncount")).endsWith("""
                6 1 holding 2 of 3, 1 by hand
                7 1 holding 1 of 3, 1 by hand
                8 1 holding 0 of 3
                """);
    }

    @Test
    void back_begins_the_hold_anew_from_its_preparation() {
        assertThat(play("1 breaths 1, 7 back, 17 tick, 18 inhale")).endsWith("""
                6 1 holding 1 of 3
                7 1 getting ready 0
                17 1 getting ready 0 awaiting inhale
                18 1 holding 0 of 3
                """);
    }
}
