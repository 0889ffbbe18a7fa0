package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class GrainTest {
    private final Grain grain = new Grain();
    private final Random random = new Random(1);

    @Test
    void white_noise_is_known_by_its_deviation() {
        feed(1000, step -> 7 * random.nextGaussian());

        assertThat(grain.deviation()).isCloseTo(7, within(0.7));
    }

    @Test
    void breath_is_no_noise() {
        feed(1000, step -> 100 * Math.sin(step / 40.0));

        assertThat(grain.deviation()).isLessThan(0.05);
    }

    @Test
    void a_jump_is_hardly_noise() {
        feed(1000, step -> random.nextGaussian() + (step < 900 ? 0 : 5000));

        assertThat(grain.deviation()).isCloseTo(1, within(0.2));
    }

    @Test
    void a_level_that_stands_still_tells_nothing() {
        feed(1000, step -> random.nextGaussian());
        double before = grain.deviation();
        feed(1000, step -> 3);

        assertThat(grain.deviation()).isCloseTo(before, within(0.02));
    }

    private void feed(int steps, IntToDoubleFunction level) {
        for (int step = 0; step < steps; step++) {
            grain.accept(level.applyAsDouble(step));
        }
    }
}
