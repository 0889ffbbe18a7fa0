package breathtrainer.recording;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import org.junit.jupiter.api.Test;

class PlausibilityTest {
    @Test
    void a_reading_a_second_is_too_few_whatever_was_found() {
        assertThat(every(1, 100).doubt())
                .hasValueSatisfying(words -> assertThat(words).startsWith("has 1.00 readings a second: too few"));
        assertThat(every(60, 100).doubt())
                .hasValueSatisfying(words -> assertThat(words).startsWith("has 0.0167 readings a second: too few"));
        assertThat(every(0.5, 100).doubt()).isEmpty();
    }

    @Test
    void pauses_of_hours_do_not_make_readings_too_few() {
        Plausibility recording = new Plausibility();
        for (int i = 0; i < 1000; i++) {
            recording.accept(Sample.of(i * 0.04 + i / 500 * 7200, i % 7));
        }
        assertThat(recording.doubt()).isEmpty();
        assertThat(recording.complaint()).isEmpty();
    }

    @Test
    void what_never_moves_is_too_short_or_too_long_is_told() {
        Plausibility still = new Plausibility();
        still.accept(Sample.of(0, 5));
        still.accept(Sample.of(2, 5));
        assertThat(still.complaint())
                .hasValueSatisfying(words -> assertThat(words).startsWith("is always the same"));
        assertThat(every(0.001, 100).complaint())
                .hasValueSatisfying(words -> assertThat(words).startsWith("spans only 0.0990 s"));
        Plausibility years = every(0.1, 100);
        years.accept(Sample.of(1e9, 3));
        assertThat(years.complaint())
                .hasValueSatisfying(words -> assertThat(words).startsWith("spans 11574 days"));
    }

    private static Plausibility every(double step, int count) {
        Plausibility recording = new Plausibility();
        for (int i = 0; i < count; i++) {
            recording.accept(Sample.of(i * step, i % 7));
        }
        return recording;
    }
}
