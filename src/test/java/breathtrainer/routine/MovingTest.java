package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.in;
import static breathtrainer.routine.SmallPoses.moving;
import static breathtrainer.routine.SmallPoses.out;
import static breathtrainer.routine.SmallPoses.rounds;
import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MovingTest {
    private static final Movement[] SUN = {in("reach"), out("fold"), in("rise"), out("pray")};
    private static final Routine SUNS = routine(moving(rounds(2), SUN));
    private static final String AWAITING = "begin 1 getting ready 0\n0 1 getting ready 0 awaiting inhale\n";

    private static String play(Routine routine, String script) {
        String log = EngineLog.play(routine, "0 next," + script);
        assertThat(log).startsWith(AWAITING);
        return log.substring(AWAITING.length());
    }

    @Test
    void each_movement_is_under_way_from_the_onset_of_its_phase_and_a_round_done_with_its_last_breath() {
        assertThat(play(SUNS, "1 breaths 4")).isEqualTo("""
                1 1 moving 0, 0 of 2
                3 1 moving 1, 0 of 2
                6 1 moving 2, 0 of 2
                8 1 moving 3, 0 of 2
                11 1 moving 3, 1 of 2
                11 1 moving 0, 1 of 2
                13 1 moving 1, 1 of 2
                16 1 moving 2, 1 of 2
                18 1 moving 3, 1 of 2
                21 finished
                """);
    }

    @Test
    void an_end_told_right_after_the_next_inhale_counts_the_same() {
        assertThat(
                        play(
                                SUNS,
                                "1 inhale, 3 exhale, 6 inhale, 6 ended, 8 exhale, 11 inhale, 11 ended, 12 lost, 13 found, 14 breaths 2"))
                .isEqualTo("""
                        1 1 moving 0, 0 of 2
                        3 1 moving 1, 0 of 2
                        6 1 moving 2, 0 of 2
                        8 1 moving 3, 0 of 2
                        11 1 moving 0, 0 of 2
                        11 1 moving 0, 1 of 2
                        12 1 moving 3, 1 of 2
                        14 1 moving 0, 1 of 2
                        16 1 moving 1, 1 of 2
                        19 1 moving 2, 1 of 2
                        21 1 moving 3, 1 of 2
                        24 finished
                        """);
    }

    @Test
    void a_movement_whose_phase_is_missed_is_waited_for() {
        assertThat(play(SUNS, "1 inhale, 3 exhale, 8 exhale, 11 ended, 11 inhale, 13 exhale, 16 ended"))
                .isEqualTo("""
                        1 1 moving 0, 0 of 2
                        3 1 moving 1, 0 of 2
                        11 1 moving 2, 0 of 2
                        13 1 moving 3, 0 of 2
                        16 1 moving 3, 1 of 2
                        """);
    }

    @Test
    void the_movements_of_an_interrupted_breath_are_done_once_more() {
        assertThat(play(
                        SUNS,
                        "1 breaths 1, 6 inhale, 8 exhale, 9 lost, 20 found, 21 exhale, 22 inhale, 24 exhale, 27 ended"))
                .isEqualTo("""
                        1 1 moving 0, 0 of 2
                        3 1 moving 1, 0 of 2
                        6 1 moving 2, 0 of 2
                        8 1 moving 3, 0 of 2
                        9 1 moving 1, 0 of 2
                        22 1 moving 2, 0 of 2
                        24 1 moving 3, 0 of 2
                        27 1 moving 3, 1 of 2
                        """);
    }

    @Test
    void a_breath_by_hand_is_two_movements_and_ends_the_hold_at_its_count() {
        assertThat(play(SUNS, "1 count, 2 count, 3 inhale, 4 count, 5 exhale, 6 ended"))
                .isEqualTo("""
                1 1 moving 1, 0 of 2, 1 by hand
                2 1 moving 3, 1 of 2, 2 by hand
                3 1 moving 0, 1 of 2, 2 by hand
                4 1 moving 2, 1 of 2, 3 by hand
                5 1 moving 3, 1 of 2, 3 by hand
                6 finished
                """);
    }

    @Test
    void one_breath_is_taken_back_over_the_border_of_a_round() {
        assertThat(play(
                        SUNS,
                        "1 breaths 2, 11 uncount, 12 inhale, 14 exhale, 17 ended, 18 uncount, 19 uncount, 20 uncount"))
                .endsWith("""
                        11 1 moving 3, 1 of 2
                        11 1 moving 1, 0 of 2
                        12 1 moving 2, 0 of 2
                        14 1 moving 3, 0 of 2
                        17 1 moving 3, 1 of 2
                        18 1 moving 1, 0 of 2
                        19 1 moving 0, 0 of 2
                        """);
    }

    @Test
    void a_false_last_breath_of_the_last_round_is_taken_back() {
        Routine two = routine(moving(rounds(1), SUN), moving(rounds(1), SUN));
        assertThat(play(two, "1 breaths 2, 12 uncount, 13 breaths 1")).endsWith("""
                11 2 getting ready 0
                12 1 moving 1, 0 of 1
                13 1 moving 2, 0 of 1
                15 1 moving 3, 0 of 1
                18 2 getting ready 0
                """);
    }

    @Test
    void by_time_it_ends_with_the_first_breath_after_the_time_is_up() {
        Routine cat = routine(moving(seconds(7), in("lift"), out("round")));
        assertThat(play(cat, "1 inhale, 3 exhale, 6 ended, 6 inhale, 7.5 tick, 8 exhale, 9 tick, 11 ended"))
                .isEqualTo("""
                        1 1 moving 0, 0 of 7
                        3 1 moving 1, 2 of 7
                        6 1 moving 1, 5 of 7
                        6 1 moving 0, 5 of 7
                        7.5 1 moving 0, 6.5 of 7
                        8 1 moving 1, 7 of 7
                        9 1 moving 1, 8 of 7
                        11 finished
                        """);
    }

    @Test
    void breaths_count_in_a_hold_with_movements_too() {
        assertThat(play(routine(moving(breaths(3), SUN)), "1 breaths 3")).endsWith("""
                11 1 moving 0, 2 of 3
                13 1 moving 1, 2 of 3
                16 finished
                """);
    }

    @Test
    void a_wearer_who_stays_goes_on_in_rounds() {
        Routine cat = routine(moving(rounds(1), in("lift"), out("round")));
        assertThat(play(cat, "1 inhale, 2 stay, 3 exhale, 6 ended, 6 breaths 1"))
                .endsWith("""
                8 1 moving 1, 1 of 1, staying
                11 1 moving 1, 2 of 1, staying
                """);
    }
}
