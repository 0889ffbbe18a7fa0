package breathtrainer.session;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.routine.Hold.Unit;
import breathtrainer.routine.Progress;
import org.junit.jupiter.api.Test;

class CountWordsTest {
    @Test
    void breaths_and_rounds_are_whole_numbers() {
        assertThat(CountWords.OF_LOGS.words(new Progress(4, 10, Unit.BREATHS, 4, 0, false)))
                .isEqualTo("4 of 10");
        assertThat(CountWords.OF_LOGS.words(new Progress(1, 3, Unit.ROUNDS, 2, 0, false)))
                .isEqualTo("1 of 3");
    }

    @Test
    void time_is_told_in_minutes_and_seconds() {
        assertThat(CountWords.OF_LOGS.words(new Progress(130.9, 300, Unit.MINUTES, 9, 0, false)))
                .isEqualTo("2:10 of 5:00");
        assertThat(CountWords.OF_LOGS.words(new Progress(5, 45, Unit.SECONDS, 0, 0, false)))
                .isEqualTo("0:05 of 0:45");
    }

    @Test
    void whoever_stays_beyond_the_target_is_not_told_of_it() {
        assertThat(CountWords.OF_LOGS.words(new Progress(4, 10, Unit.BREATHS, 4, 0, true)))
                .isEqualTo("4 of 10");
        assertThat(CountWords.OF_LOGS.words(new Progress(12, 10, Unit.BREATHS, 12, 0, true)))
                .isEqualTo("12");
    }
}
