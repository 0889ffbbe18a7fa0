package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.BreathEvent.ExhaleBegan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What moves the chest like a breath and is none, or is one and looks like two. */
class NoBreathTest {
    @ParameterizedTest
    @CsvSource({"0.5, 0.1, 0.5", "0.6, 0.15, 0.5", "0.7, 0.08, 0.8", "0.6, 0.25, 0.5", "0.7, 0.3, 0.6", "0.9, 0.2, 0.4"
    })
    void two_inhales_in_a_row_are_one_breath(double first, double back, double seconds) {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.005)
                .breathes(8, 6)
                .moves(first, 2)
                .moves(-back, seconds)
                .moves(1.2 - first + back, 1.5)
                .moves(-1.2, 3)
                .breathes(6, 6)
                .samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(15);
    }

    @Test
    void a_sigh_is_one_breath() {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.005)
                .breathes(8, 5)
                .moves(2.5, 2.5)
                .moves(-2.5, 3.5)
                .breathes(6, 5)
                .samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -0.8, 0.8, 1.5})
    void a_cough_is_none(double height) {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.005)
                .breathes(8, 6)
                .moves(0.95, 2.8)
                .moves(height, 0.16)
                .moves(-height, 0.16)
                .moves(0.05, 0.2)
                .moves(-1, 3)
                .breathes(6, 6)
                .samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.3})
    void a_swallow_in_the_pause_is_none(double height) {
        EventLog log = EventLog.of(Wearer.at(50)
                .noise(0.005)
                .breathes(8, 6)
                .holds(0.8)
                .moves(height, 0.3)
                .moves(-height, 0.3)
                .holds(0.8)
                .breathes(6, 6)
                .samples());

        assertThat(log.all(ExhaleBegan.class)).hasSize(14);
    }

    @Test
    void shaking_at_a_breath_a_second_after_slow_breath_is_none() {
        Wearer wearer = Wearer.at(50).noise(0.005).breathes(8, 9).moves(0.5, 2.5);
        for (int k = 0; k < 3; k++) {
            wearer.moves(0.8, 0.5).moves(-0.8, 0.5);
        }
        EventLog log =
                EventLog.of(wearer.moves(0.5, 2).moves(-1, 4.5).breathes(5, 9).samples());

        assertThat(log.all(ExhaleBegan.class)).hasSizeBetween(14, 15);
    }
}
