package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpikeGuardTest {
    private static final double RATE = 50;

    private final List<Sample> believed = new ArrayList<>();
    private int moves;
    private int read;
    private final SpikeGuard guard = new SpikeGuard(1, believed::add, () -> moves++);

    @Test
    void what_is_not_doubtful_is_handed_on_at_once() {
        breathe(1);
        for (int k = 0; k < 500; k++) {
            Sample sample = breath();
            guard.accept(sample);
            assertThat(believed.get(believed.size() - 1)).isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 2, 20, 90})
    void a_burst_of_five_readings_is_dropped_whenever_it_comes(double seconds) {
        breathe(seconds);
        for (double spike : new double[] {1_100, 65_535, 0, -32_768, 1e8}) {
            int before = believed.size();
            for (int k = 0; k < 5; k++) {
                read(spike);
            }
            breathe(2);

            assertThat(believed.subList(before, believed.size()))
                    .allMatch(sample -> Math.abs(sample.value(0) - 555) < 60)
                    .hasSize((int) (2 * RATE));
        }
        assertThat(moves).isZero();
    }

    @Test
    void a_belt_that_is_moved_is_believed_after_a_tenth_of_a_second() {
        breathe(10);
        int before = believed.size();
        for (int k = 0; k < 5; k++) {
            read(1_500 + k);
            assertThat(believed).hasSize(before);
        }
        read(1_505);

        assertThat(believed).hasSize(before + 6);
        assertThat(moves).isEqualTo(1);
        read(1_506);
        assertThat(believed).hasSize(before + 7);
    }

    @Test
    void a_burst_that_opens_a_recording_is_not_believed_with_the_rest() {
        read(65_535);
        breathe(1);

        assertThat(believed).hasSize((int) RATE).allMatch(sample -> sample.value(0) < 700);
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "0, 5", "1, 4", "2, 3", "3, 5", "5, 1", "5, 5", "6, 5", "8, 5", "10, 1", "10, 5", "11, 5"})
    void a_burst_near_the_beginning_is_neither_believed_nor_a_usual_step(int at, int readings) {
        breathe(at / RATE);
        for (int k = 0; k < readings; k++) {
            read(1e8 + k);
        }
        breathe(1);

        assertThat(believed).hasSize(at + (int) RATE).allMatch(sample -> sample.value(0) < 700);
    }

    @Test
    void a_doubtful_axis_makes_all_three_wait() {
        List<Sample> three = new ArrayList<>();
        SpikeGuard chest = new SpikeGuard(3, three::add, () -> {});
        for (int k = 0; k < 100; k++) {
            chest.accept(Sample.of(k / RATE, Math.sin(k / 50.0), Math.cos(k / 50.0), k == 60 ? 40 : 1));
        }

        assertThat(three).hasSize(99).allMatch(sample -> sample.value(2) == 1);
    }

    @Test
    void a_coarse_converters_steps_are_not_doubtful_after_a_long_rest() {
        for (int k = 0; k < 1000; k++) {
            read(500 + k / 20 % 3);
        }
        int before = believed.size();
        for (int k = 0; k < 500; k++) {
            read(500);
        }
        read(501);

        assertThat(believed).hasSize(before + 501);
    }

    @Test
    void rubbish_that_lasts_is_what_the_sensor_gives() {
        breathe(10);
        for (int k = 0; k < 500; k++) {
            read(k % 7 * 1000);
        }
        int before = believed.size();
        for (int k = 0; k < 50; k++) {
            read(k % 7 * 1000);
        }

        assertThat(believed).hasSize(before + 50);
    }

    private void breathe(double seconds) {
        for (int k = 0; k < Math.round(seconds * RATE); k++) {
            guard.accept(breath());
        }
    }

    /** Of 100 units and 4 s, with a little noise. */
    private Sample breath() {
        double time = read / RATE;
        double noise = read * 7919 % 13 / 6.0;
        read++;
        return Sample.of(time, 555 - 50 * Math.cos(2 * Math.PI * time / 4) + noise);
    }

    private void read(double value) {
        guard.accept(Sample.of(read++ / RATE, value));
    }
}
