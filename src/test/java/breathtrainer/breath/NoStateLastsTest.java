package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever has come for ten seconds, at whatever moment: fifteen seconds later ordinary breath is counted as if nothing had been.
 * Of breath slower than eight a minute two may be lost.
 */
class NoStateLastsTest {
    @Test
    void a_belts_breath_is_counted_after_anything() {
        assertThat(faults(0, 100, false, false)).isEmpty();
    }

    @Test
    void a_belts_slow_breath_is_counted_after_anything() {
        assertThat(faults(0, 60, false, true)).isEmpty();
    }

    @Test
    void an_accelerometers_breath_is_counted_after_anything() {
        assertThat(faults(0, 50, true, false)).isEmpty();
    }

    @Test
    @Tag("slow")
    void breath_is_counted_after_anything_six_thousand_times() {
        assertThat(faults(10_000, 2000, false, false)).as("belt").isEmpty();
        assertThat(faults(20_000, 2000, false, true)).as("slow breath").isEmpty();
        assertThat(faults(3000, 2000, true, false)).as("accelerometer").isEmpty();
    }

    private static List<String> faults(long from, int count, boolean chest, boolean slow) {
        return LongStream.range(from, from + count)
                .parallel()
                .mapToObj(seed -> new DisturbedBreath(seed, chest, slow).fault())
                .filter(fault -> !fault.isEmpty())
                .toList();
    }
}
