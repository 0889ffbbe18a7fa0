package breathtrainer.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Neither a spike nor a belt that is moved makes rubbish. */
class SpikeGuardAllocationTest {
    private static final int RATE = 50; // Hz
    private static final int WARM = 200 * RATE; // readings until every class is loaded

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void nothing_is_allocated_whatever_comes() {
        assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not tell what is allocated");
        int[] seen = {0, 0}; // believed, moved
        SpikeGuard guard = new SpikeGuard(1, sample -> seen[0]++, () -> seen[1]++);
        long allocated = 0;
        List<Sample> samples = samples(400 * RATE);
        for (int k = 0; k < samples.size(); k++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            guard.accept(samples.get(k));
            allocated += k < WARM ? 0 : threads.getCurrentThreadAllocatedBytes() - before;
        }

        assertThat(seen[0]).isLessThan(samples.size()); // spikes were dropped
        assertThat(seen[1]).isGreaterThan(20); // jumps were believed
        assertThat(allocated).isZero();
    }

    /** Breath with a spike every 7 s, on a belt that is moved every 10 s. */
    private static List<Sample> samples(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            double time = (double) k / RATE;
            double place = 500 * ((int) (time / 10) % 2);
            double spike = k % (7 * RATE) == 0 ? 1e6 : 0;
            samples.add(Sample.of(time, place + 50 * Math.sin(2 * Math.PI * time / 4) + spike));
        }
        return samples;
    }
}
