package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningTest {
    /** Nine letters are read in 0.75 s, with 1.5 s of silence after them; twenty-one in 1.75 s. */
    private static final Routine ADVISED = new Routine(
            "test",
            "Test",
            List.of("Go gently", "See a doctor if sore."),
            List.of(still(breaths(2)), still(breaths(2))),
            List.of());

    @Test
    void paragraphs_come_one_after_the_other_each_for_its_reading_time() {
        assertThat(EngineLog.play(ADVISED, "100 tick, 102.2 tick, 102.25 tick, 105.4 tick, 105.5 tick"))
                .isEqualTo("""
                        begin opening: Go gently
                        102.25 opening: See a doctor if sore.
                        105.5 1 getting ready 0
                        """);
    }

    @Test
    void time_left_over_by_a_long_step_belongs_to_what_follows() {
        assertThat(EngineLog.play(ADVISED, "0 tick, 15.5 tick")).isEqualTo("""
                begin opening: Go gently
                15.5 1 getting ready 0 awaiting inhale
                """);
    }

    @Test
    void next_goes_to_the_first_pose() {
        assertThat(EngineLog.play(ADVISED, "0 tick, 1 next")).isEqualTo("""
                begin opening: Go gently
                1 1 getting ready 0
                """);
    }

    @Test
    void other_commands_and_breaths_change_nothing() {
        assertThat(EngineLog.play(ADVISED, "0 inhale, 1 exhale, 1 ended, 1 back, 1 stay, 1 count, 1 uncount"))
                .isEqualTo("begin opening: Go gently\n");
    }

    @Test
    void a_pause_stops_the_reading_where_it_is() {
        assertThat(EngineLog.play(ADVISED, "0 tick, 2 pause, 60 resume, 60.2 tick, 60.25 tick"))
                .isEqualTo("""
                        begin opening: Go gently
                        2 opening: Go gently, paused
                        60 opening: Go gently
                        60.25 opening: See a doctor if sore.
                        """);
    }

    @Test
    void a_routine_without_advice_begins_with_its_first_pose() {
        assertThat(EngineLog.play(SmallPoses.routine(still(breaths(2))), "0 tick"))
                .isEqualTo("begin 1 getting ready 0\n");
    }
}
