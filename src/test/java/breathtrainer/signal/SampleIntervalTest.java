package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleIntervalTest {
    private final SampleInterval interval = new SampleInterval(0.04);

    @Test
    void three_intervals_without_a_sample_are_a_gap_and_a_lost_sample_is_none() {
        addAll(0.02, 0.02, 0.02);

        assertThat(interval.isGap(0.04)).isFalse();
        assertThat(interval.isGap(0.061)).isTrue();
    }

    @Test
    void a_slow_sensor_has_no_gaps() {
        addAll(1, 1, 1);

        assertThat(interval.isGap(2.9)).isFalse();
    }

    @Test
    void lost_samples_do_not_make_it_longer() {
        addAll(0.02, 0.02, 0.02, 0.5, 0.02, 0.02);

        assertThat(interval.isGap(0.061)).isTrue();
        assertThat(interval.isSparse()).isFalse();
    }

    @Test
    void it_is_sparse_where_steps_would_stay_empty() {
        addAll(0.05, 0.05, 0.05);

        assertThat(interval.isSparse()).isTrue();
    }

    @Test
    void it_is_sparse_while_most_of_the_last_nine_were() {
        addAll(0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05);
        addAll(0.02, 0.02, 0.02, 0.02);
        assertThat(interval.isSparse()).isTrue();
        addAll(0.02);

        assertThat(interval.isSparse()).isFalse();
    }

    @Test
    void the_next_is_hardly_sooner_than_the_shorter_of_the_last_two() {
        addAll(0.03);
        assertThat(interval.least()).isZero();
        addAll(0.02);
        assertThat(interval.least()).isEqualTo(0.02);
        addAll(0.05);
        assertThat(interval.least()).isEqualTo(0.02);
        addAll(0.04);
        assertThat(interval.least()).isEqualTo(0.04);
    }

    private void addAll(double... seconds) {
        for (double one : seconds) {
            interval.add(one);
        }
    }
}
