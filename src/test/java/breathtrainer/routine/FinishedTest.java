package breathtrainer.routine;

import static breathtrainer.routine.SmallPoses.breaths;
import static breathtrainer.routine.SmallPoses.routine;
import static breathtrainer.routine.SmallPoses.still;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedTest {
    private static final Routine ONE = routine(still(breaths(1)));
    private static final String ANYTHING =
            ", 30 pause, 31 resume, 32 next, 33 back, 34 stay, 35 count, 36 uncount, 37 end, 38 lost, 39 found, 40 breaths 2";

    @Test
    void after_the_close_nothing_changes() {
        assertThat(EngineLog.play(ONE, "0 next, 1 breaths 1" + ANYTHING)).endsWith("6 finished\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 tick", "0 next", "0 next, 1 inhale", "0 next, 1 inhale, 2 pause", "0 next, 1 lost"})
    void the_wearer_may_end_it_anywhere(String script) {
        assertThat(EngineLog.play(ONE, script + ", 20 end" + ANYTHING)).endsWith("20 finished early\n");
    }

    @Test
    void progress_is_whole_at_the_close_and_stays_where_it_was_when_ended_early() {
        RoutineEngine whole = new RoutineEngine(ONE, Length.SHORT);
        new EngineLog(whole).play("0 next, 1 breaths 1");
        assertThat(whole.progress()).isEqualTo(1);

        RoutineEngine early = new RoutineEngine(ONE, Length.SHORT);
        new EngineLog(early).play("0 tick, 4 end");
        assertThat(early.progress()).isEqualTo(4 / 16.0);
    }
}
