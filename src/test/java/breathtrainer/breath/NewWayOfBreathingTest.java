package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breath that changes from one breath to the next is soon counted again, however different it is. */
class NewWayOfBreathingTest {
    @ParameterizedTest
    @CsvSource({
        // breaths a minute and depth before, then after
        "4, 2, 24, 0.5",
        "5, 1, 30, 0.4",
        "5, 1, 30, 1",
        "6, 2, 14, 0.45",
        "12, 1, 40, 1.2",
        "14, 1, 5, 2.5",
        "24, 0.5, 4, 2",
    })
    void no_more_than_two_breaths_are_missed(double rate, double depth, double newRate, double newDepth) {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.01)
                .breathes(10, 60 / rate, depth)
                .breathes(20, 60 / newRate, newDepth)
                .samples());

        assertThat(log.all(ExhaleBegan.class).size()).isBetween(28, 30);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.8", "0.1, 0.9", "0.06, 1.2"})
    void a_beating_heart_in_a_long_hold_is_no_breath(double height, double beat) {
        Wearer wearer = Wearer.at(50).noise(0.01).breathes(8, 8).moves(1, 3.5);
        for (int k = 0; k < 20 / beat; k++) {
            wearer.moves(height, beat / 2).moves(-height, beat / 2);
        }
        EventLog log = EventLog.of(wearer.moves(-1, 4.5).breathes(4, 8).samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(13);
    }
}
