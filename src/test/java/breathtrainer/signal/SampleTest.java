package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void a_value_that_no_sensor_gives_is_missing() {
        assertThat(Sample.of(1, 1e99)).isEqualTo(Sample.missing(1, 1));
        assertThat(Sample.of(1, Double.NEGATIVE_INFINITY)).isEqualTo(Sample.missing(1, 1));
        assertThat(Sample.of(1, 1e12, -1e12, -1.1e12)).isEqualTo(Sample.of(1, 1e12, -1e12, Double.NaN));
        assertThat(Sample.of(1, 1e99).isMissing()).isTrue();
    }
}
