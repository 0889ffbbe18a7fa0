package breathtrainer.cli.output;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathListener;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.recording.Plausibility;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.PrintWriter;
import java.util.Optional;

/** The breaths of a recording as CSV, in the order in which they were declared. */
public final class BreathTable implements BreathListener {
    private final PrintWriter out;
    private final StringBuilder line = new StringBuilder();
    private final Plausibility plausibility = new Plausibility();
    private int breaths;
    private boolean found;

    public BreathTable(PrintWriter out) {
        this.out = out;
    }

    public void print(SampleSource source, DetectorSettings settings) throws SourceException, InterruptedException {
        out.println("event,onset_s,extremum_s,declared_s,breath,quality");
        BreathDetector detector = new BreathDetector(settings, this);
        for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
            detector.accept(sample.get());
            plausibility.accept(sample.get());
        }
    }

    @Override
    public void onEvent(BreathEvent event) {
        if (event instanceof BreathEnded ended) {
            breaths = ended.breath();
        } else if (event instanceof InhaleBegan inhale) {
            row("inhale", inhale.onset(), inhale.extremum(), inhale.declared(), inhale.quality());
        } else if (event instanceof ExhaleBegan exhale) {
            row("exhale", exhale.onset(), exhale.extremum(), exhale.declared(), exhale.quality());
        }
    }

    /** Why nothing was found; empty if something was, or could have been. */
    public Optional<String> complaint() {
        return found ? Optional.empty() : plausibility.complaint();
    }

    private void row(String event, double onset, double extremum, double declared, double quality) {
        found = true;
        line.setLength(0);
        line.append(event).append(',');
        fixed(onset, 1000).append(',');
        fixed(extremum, 1000).append(',');
        fixed(declared, 1000).append(',').append(breaths).append(',');
        out.println(fixed(quality, 100));
    }

    /** With as many digits as the scale has noughts. By hand, for a short recording spends a tenth of its time in printf. */
    private StringBuilder fixed(double value, int scale) {
        long scaled = Math.round(value * scale);
        String digits = Long.toString(Math.abs(scaled) % scale + scale);
        line.append(scaled < 0 ? "-" : "").append(Math.abs(scaled) / scale);
        return line.append('.').append(digits, 1, digits.length());
    }
}
