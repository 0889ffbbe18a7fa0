package breathtrainer.cli.calibrating;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.calibration.Ask;
import breathtrainer.calibration.Asked;
import breathtrainer.signal.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The orb of the guided minute swells on the inhale that is asked for, whichever way the readings go. */
class SeenLevelTest {
    private final SeenLevel level = new SeenLevel();
    private double time;

    @ParameterizedTest(name = "an inhale moves the readings by {0}")
    @ValueSource(doubles = {100, -100})
    void it_rises_on_the_inhale_that_is_asked_for(double swing) {
        for (int i = 0; i < 1000; i++) {
            read(500 + swing * (0.5 - 0.5 * Math.cos(2 * Math.PI * i / 250)));
        }
        level.accept(new Asked(time, Ask.IN));
        for (int i = 0; i <= 250; i++) {
            read(500 + 1.4 * swing * (0.5 - 0.5 * Math.cos(Math.PI * i / 250)));
        }
        assertThat(level.value()).isGreaterThan(0.8);
    }

    private void read(double value) {
        time += 0.02;
        level.accept(Sample.of(time, value));
    }
}
