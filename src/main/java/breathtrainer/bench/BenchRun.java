package breathtrainer.bench;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathListener;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingReader;
import breathtrainer.rerun.Practised;
import breathtrainer.rerun.Rerun;
import breathtrainer.session.Signal;
import breathtrainer.session.Snapshot;
import breathtrainer.signal.Sample;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a practice goes with a recording: gone through once, and told as it goes. */
public final class BenchRun {
    private static final int TOLD_EVERY = 5_000; // samples

    private final BenchSource source;
    private final Practised practised;
    private final MinMaxPyramid level = new MinMaxPyramid();
    private volatile BenchFindings findings = BenchFindings.NONE;

    /** Nothing is run yet. */
    public BenchRun(BenchSource source, Practised practised) {
        this.source = source;
        this.practised = practised;
    }

    /** Goes through it, to the end of the practice; and on to that of the recording for its breath alone. */
    public void run(BenchProgress progress) throws RecordingException {
        FindingsCollector found = new FindingsCollector();
        try (RecordingReader reader = source.open()) {
            Rerun rerun = new Rerun(reader, practised, found);
            @Nullable Snapshot before = null;
            int count = 0;
            boolean wanted = true;
            while (wanted && rerun.next()) {
                before = levelOf(rerun.snapshot(), before);
                count++;
                if (count % TOLD_EVERY == 0) {
                    findings = found.until(rerun.time());
                    wanted = progress.at(rerun.time());
                }
            }
            findings = found.until(rerun.time());
            if (wanted) {
                beyond(rerun, found, progress);
            }
        }
    }

    /** After the close nothing is counted any more; breath is found all the same. */
    private void beyond(Rerun rerun, FindingsCollector found, BenchProgress progress) throws RecordingException {
        BreathDetector detector = new BreathDetector(practised.settings(), new BreathListener() {
            @Override
            public void onEvent(BreathEvent event) {
                found.heard(event);
            }

            @Override
            public void onLevel(double time, double lungLevel, boolean valid) {
                level.add(time, valid ? lungLevel : Double.NaN);
            }
        });
        double reached = rerun.time();
        boolean wanted = true;
        int count = 0;
        for (Optional<Sample> sample = rerun.beyond(); wanted && sample.isPresent(); sample = rerun.beyond()) {
            detector.accept(sample.get());
            reached = sample.get().time();
            count++;
            if (count % TOLD_EVERY == 0) {
                findings = found.until(reached);
                wanted = progress.at(reached);
            }
        }
        findings = found.until(reached);
        progress.at(reached);
    }

    private Snapshot levelOf(Snapshot now, @Nullable Snapshot before) {
        if (before == null || now.time() > before.time()) {
            level.add(now.time(), now.signal().state() == Signal.State.LOST ? Double.NaN : now.lungLevel());
        }
        return now;
    }

    /** So far; any thread. */
    public BenchFindings findings() {
        return findings;
    }

    /** Of the lungs, 0 to 1 for a usual breath, so far; any thread. */
    public MinMaxPyramid level() {
        return level;
    }

    /** With what it is run. */
    public Practised practised() {
        return practised;
    }
}
