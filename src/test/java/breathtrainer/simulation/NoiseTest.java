package breathtrainer.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import breathtrainer.simulation.waveform.Dice;
import breathtrainer.simulation.waveform.Heart;
import breathtrainer.simulation.waveform.PinkNoise;
import breathtrainer.simulation.waveform.Wander;
import breathtrainer.simulation.waveform.Waveform;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoiseTest {
    private static final int COUNT = 200_000;
    private static final double STEP = 0.05; // seconds

    @Test
    void noise_that_wanders_has_its_deviation_and_forgets_in_its_time() {
        double[] values = values(new Wander(new Dice(1), 2, 3));
        assertThat(deviation(values)).isCloseTo(3, within(0.2));
        double kept = IntStream.range(0, COUNT - 40)
                .mapToDouble(i -> values[i] * values[i + 40])
                .average()
                .orElseThrow();
        assertThat(kept / 9).isCloseTo(Math.exp(-1), within(0.06));
    }

    @Test
    void pink_noise_has_its_deviation() {
        assertThat(deviation(values(new PinkNoise(new Dice(1), 0.5)))).isCloseTo(0.5, within(0.03));
    }

    @Test
    void the_heart_beats_at_its_rate_with_its_size() {
        double[] values = values(new Heart(new Dice(1), 60, 0.3, 0.5));
        assertThat(IntStream.range(0, COUNT).mapToDouble(i -> values[i]).max().orElseThrow()
                        - IntStream.range(0, COUNT)
                                .mapToDouble(i -> values[i])
                                .min()
                                .orElseThrow())
                .isCloseTo(0.3, within(0.002));
        long beats = IntStream.range(1, COUNT)
                .filter(i -> values[i - 1] < 0.1 && values[i] >= 0.1)
                .count();
        assertThat(beats * 60 / (COUNT * STEP)).isCloseTo(60, within(1.5));
    }

    @Test
    void neighbouring_seeds_and_uses_have_nothing_in_common() {
        double[] first = IntStream.range(0, 1000)
                .mapToDouble(seed -> new Dice(seed).between(-1, 1))
                .toArray();
        double neighbours = IntStream.range(1, 1000)
                .mapToDouble(i -> first[i] * first[i - 1])
                .average()
                .orElseThrow();
        double uses = IntStream.range(0, 1000)
                .mapToDouble(seed -> first[seed] * new Dice(seed).forThe("else").between(-1, 1))
                .average()
                .orElseThrow();
        assertThat(neighbours).isCloseTo(0, within(0.05));
        assertThat(uses).isCloseTo(0, within(0.05));
    }

    private static double[] values(Waveform course) {
        return IntStream.range(0, COUNT).mapToDouble(i -> course.at(i * STEP)).toArray();
    }

    private static double deviation(double[] values) {
        return Math.sqrt(IntStream.range(0, values.length)
                .mapToDouble(i -> values[i] * values[i])
                .average()
                .orElseThrow());
    }
}
