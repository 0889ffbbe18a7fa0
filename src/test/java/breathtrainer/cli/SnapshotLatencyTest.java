package breathtrainer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.routine.Length;
import breathtrainer.routine.Routines;
import breathtrainer.sensor.Await;
import breathtrainer.sensor.Pty;
import breathtrainer.sensor.Sensors;
import breathtrainer.session.Practice;
import breathtrainer.session.Session;
import breathtrainer.session.SessionRecorder;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the byte that leaves the sensor to the snapshot that the window draws. A snapshot is published at each step of the
 * grid, every 40 ms; its time is that of the sample which closed the step. What is measured is from the writing of that
 * sample's line to the moment at which the snapshot is published: the way through port, decoder, detector and routine,
 * without the 0 to 40 ms for which a sample waits for its step to be full.
 *
 * <p>On a busy machine every thread waits for its turn, and two have one here: the one that reads the port and the one that
 * practises. How long a turn is waited for is measured beside it, by how late the sensor wakes from its naps of 10 ms, and
 * twice that is added to what is allowed.
 */
@Tag("slow")
class SnapshotLatencyTest {
    private static final int LINES = 2000;
    private static final int STEP_MS = 10; // 100 Hz
    private static final int SETTLED = 300; // lines: the device is recognised and the code is warm
    private static final double MEDIAN_MS = 5;
    private static final double P99_MS = 25;

    private final long[] sentAt = new long[LINES];
    private final List<Double> late = new CopyOnWriteArrayList<>();

    @Test
    void a_snapshot_is_there_within_milliseconds_of_the_sample_that_it_shows() throws Exception {
        Pty.assumeThereArePtys();
        List<Double> milliseconds;
        try (Pty pty = Pty.open();
                Session session = session();
                Watched source = new Watched(Sensors.open(pty.port()), session);
                Practice practice = new Practice(session, source)) {
            practice.start();
            send(pty);
            milliseconds = List.copyOf(source.milliseconds);
        }
        report(milliseconds);
    }

    private static Session session() {
        DetectorSettings settings = new DetectorSettings(1, false);
        return new Session(Routines.builtIn().get(0), Length.SHORT, settings, SessionRecorder.NONE);
    }

    private void send(Pty pty) throws InterruptedException {
        Await.until("the port was opened", 3, pty::isOpenedBySomebody);
        Thread.sleep(150);
        pty.write("boot\r\n");
        for (int i = 0; i < LINES; i++) {
            sentAt[i] = System.nanoTime();
            pty.write("%d,%d\r\n".formatted(i * STEP_MS, Math.round(500 + 100 * Math.sin(i * STEP_MS / 700.0))));
            Thread.sleep(STEP_MS);
            noticeLate((System.nanoTime() - sentAt[i]) / 1e6 - STEP_MS);
        }
    }

    /** A long wait counts once for each line that would have waited in it, as it does for the snapshots. */
    private void noticeLate(double milliseconds) {
        late.add(milliseconds);
        for (double rest = milliseconds - STEP_MS; rest > 0; rest -= STEP_MS) {
            late.add(rest);
        }
    }

    private void report(List<Double> milliseconds) {
        assertThat(milliseconds).hasSizeGreaterThan((LINES - SETTLED) / 4 * 9 / 10);
        System.out.printf(
                "written byte to snapshot, %d snapshots at 100 Hz: median %.2f ms, p99 %.2f ms, worst %.2f ms;"
                        + " a thread of this machine wakes late by: median %.2f ms, p99 %.2f ms%n",
                milliseconds.size(),
                quantile(milliseconds, 0.5),
                quantile(milliseconds, 0.99),
                quantile(milliseconds, 1),
                quantile(late, 0.5),
                quantile(late, 0.99));
        assertThat(quantile(milliseconds, 0.5)).isLessThanOrEqualTo(MEDIAN_MS + 2 * quantile(late, 0.5));
        assertThat(quantile(milliseconds, 0.99)).isLessThanOrEqualTo(P99_MS + 2 * quantile(late, 0.99));
    }

    private static double quantile(List<Double> values, double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1, part * sorted.size()));
    }

    /** Asked for the next sample, it knows that all which follows from the one before is done. No line is lost on the way. */
    private final class Watched implements SampleSource {
        private final SampleSource source;
        private final Session session;
        private final List<Double> milliseconds = new CopyOnWriteArrayList<>();
        private double before = Double.NaN;
        private int line = -1;

        Watched(SampleSource source, Session session) {
            this.source = source;
            this.session = session;
        }

        @Override
        public String name() {
            return source.name();
        }

        @Override
        public Optional<Sample> next() throws SourceException, InterruptedException {
            long now = System.nanoTime();
            double published = session.snapshot().time();
            if (published != before && line >= SETTLED) {
                milliseconds.add((now - sentAt[line]) / 1e6);
            }
            before = published;
            Optional<Sample> sample = source.next();
            line += sample.isPresent() && !sample.get().isMissing() ? 1 : 0;
            return sample;
        }

        @Override
        public void close() {
            source.close();
        }
    }
}
