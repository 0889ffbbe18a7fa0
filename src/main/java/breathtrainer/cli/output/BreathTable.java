package breathtrainer.cli.output;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.BreathEvent.BreathEnded;
import breathtrainer.breath.BreathEvent.ExhaleBegan;
import breathtrainer.breath.BreathEvent.InhaleBegan;
import breathtrainer.breath.BreathListener;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.cli.option.ResultFormat;
import breathtrainer.recording.Plausibility;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.PrintWriter;
import java.util.Optional;

/** The breaths of a recording, in the order in which they were declared. */
public final class BreathTable implements BreathListener {
    private final BreathRowPrinter rows;
    private final PrintWriter out;
    private final Plausibility plausibility = new Plausibility();
    private int breaths;
    private boolean found;

    public BreathTable(PrintWriter out, ResultFormat format) {
        this.out = out;
        this.rows = new BreathRowPrinter(format);
    }

    public void print(SampleSource source, DetectorSettings settings) throws SourceException, InterruptedException {
        out.println(rows.head());
        BreathDetector detector = new BreathDetector(settings, this);
        for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
            detector.accept(sample.get());
            plausibility.accept(sample.get());
        }
        rows.foot().ifPresent(out::println);
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

    /** Why nothing was found, or why what was found can be no breath; empty where all is well. */
    public Optional<String> complaint() {
        return found ? plausibility.doubt() : plausibility.complaint();
    }

    private void row(String event, double onset, double extremum, double declared, double quality) {
        found = true;
        out.println(rows.row(event, onset, extremum, declared, breaths, quality));
    }
}
