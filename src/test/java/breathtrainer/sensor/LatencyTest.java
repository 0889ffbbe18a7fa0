package breathtrainer.sensor;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the byte that leaves the sensor to the sample that the practice gets. */
@Tag("slow")
class LatencyTest {
    private static final int LINES = 2000;

    @Test
    void a_sample_is_there_within_milliseconds_of_its_last_byte() throws Exception {
        Pty.assumeThereArePtys();
        long[] sentAt = new long[LINES];
        List<Double> milliseconds = new ArrayList<>();
        try (Pty pty = Pty.open();
                SerialSource source = SerialSource.open(pty.port())) {
            Thread belt = new Thread(() -> send(pty, sentAt));
            belt.start();
            int next = 0;
            while (next < LINES) {
                Optional<Sample> sample = source.next();
                if (!sample.orElseThrow().isMissing()) {
                    milliseconds.add((System.nanoTime() - sentAt[next++]) / 1e6);
                }
            }
            belt.join();
        }
        List<Double> settled = new ArrayList<>(milliseconds.subList(300, LINES));
        Collections.sort(settled);
        double median = settled.get(settled.size() / 2);
        double p99 = settled.get((int) (settled.size() * 0.99));
        System.out.printf(
                "written byte to sample, %d lines at 100 Hz: median %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                settled.size(), median, p99, settled.get(settled.size() - 1));
        assertThat(median).isLessThan(20);
        assertThat(p99).isLessThan(100);
    }

    private static void send(Pty pty, long[] sentAt) {
        try {
            Await.until("the port was opened", 3, pty::isOpenedBySomebody);
            Thread.sleep(150);
            for (int i = 0; i < LINES; i++) {
                sentAt[i] = System.nanoTime();
                pty.write(Bt1Test.checked("D," + i + "," + i * 10 + "," + i % 500));
                Thread.sleep(10);
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
