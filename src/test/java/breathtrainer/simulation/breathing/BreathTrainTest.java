package breathtrainer.simulation.breathing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.simulation.Breathing;
import breathtrainer.simulation.Truth;
import breathtrainer.simulation.TruthListener;
import breathtrainer.simulation.waveform.Dice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lung level turns exactly where the truth says so. */
class BreathTrainTest {
    private static final double STEP = 0.001; // seconds

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void without_rests_the_level_turns_at_the_true_onsets(long seed) {
        Truth truth = new Truth();
        List<Double> turns = turns(new Steady(BreathingPlan.always(Breathing.of(12, 1.5)), new Dice(seed)), truth);
        List<Double> told = truth.onsets.stream()
                .map(Truth.Onset::time)
                .filter(time -> time > STEP)
                .toList();
        assertThat(turns).hasSameSizeAs(told);
        for (int i = 0; i < turns.size(); i++) {
            assertThat(turns.get(i)).isCloseTo(told.get(i), within(2 * STEP));
        }
    }

    private static List<Double> turns(Breather breather, TruthListener truth) {
        BreathTrain train = new BreathTrain(breather);
        List<Double> turns = new ArrayList<>();
        double last = train.at(0);
        boolean rising = true;
        for (int i = 1; i < 60_000; i++) {
            double level = train.at(i * STEP);
            train.tell(i * STEP, truth);
            if (level > last != rising && level != last) {
                turns.add((i - 1) * STEP);
                rising = !rising;
            }
            last = level;
        }
        return turns;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void with_rests_the_level_stays_nearly_still_until_the_onset(long seed) {
        Truth truth = new Truth();
        BreathTrain train =
                new BreathTrain(new Steady(BreathingPlan.always(Breathing.of(5, 1, 0.2, 0.2)), new Dice(seed)));
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            levels.add(train.at(i * STEP));
            train.tell(i * STEP, truth);
        }
        for (Truth.Onset onset : truth.onsets) {
            int at = (int) (onset.time() / STEP);
            if (at > 500 && at < levels.size() - 1500) {
                assertThat(Math.abs(levels.get(at) - levels.get(at - 300))).isLessThan(0.02);
                assertThat(Math.abs(levels.get(at + 1500) - levels.get(at))).isGreaterThan(0.1);
            }
        }
        assertThat(truth.onsets).hasSizeGreaterThan(6);
    }
}
