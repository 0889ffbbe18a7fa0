package breathtrainer.breath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import breathtrainer.signal.Sample;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A detector runs for hours beside a window: between events it makes no rubbish. */
class AllocationTest {
    /** Seconds until every class is loaded. */
    private static final double WARM = 20;

    private static final int BREATHS = 30;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(ints = {10, 25, 100, 250})
    void only_the_samples_at_which_something_is_found_allocate(int rate) {
        assertHardlyAnyAllocates(
                Wearer.at(rate).noise(0.03).breathes(BREATHS, 6).samples());
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 100})
    void an_accelerometers_samples_allocate_no_more(int rate) {
        List<Sample> belt = Wearer.at(rate).noise(0.03).breathes(BREATHS, 6).samples();
        assertHardlyAnyAllocates(belt.stream()
                .map(sample ->
                        Sample.of(sample.time(), 0.5 + 0.012 * sample.value(0), -0.8 + 0.016 * sample.value(0), 0.33))
                .toList());
    }

    private void assertHardlyAnyAllocates(List<Sample> samples) {
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not tell what is allocated");
        int[] events = {0};
        BreathDetector detector = new BreathDetector(DetectorSettings.DEFAULT, event -> events[0]++);
        int allocating = 0;
        for (Sample sample : samples) {
            long before = threads.getCurrentThreadAllocatedBytes();
            detector.accept(sample);
            boolean allocated = threads.getCurrentThreadAllocatedBytes() > before;
            allocating += allocated && sample.time() > WARM ? 1 : 0;
        }

        assertThat(events[0]).isGreaterThan(2 * (BREATHS - 2));
        // inhale and exhale: each is declared, seen by the reference tier, and perhaps followed by a rest
        assertThat(allocating).isPositive().isLessThanOrEqualTo(6 * BREATHS);
    }
}
