package breathtrainer.cli.profile;

import breathtrainer.calibration.FitWatch;
import breathtrainer.signal.PassedOn;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Optional;

/** A source whose samples pass a watch, and are changed in nothing. */
final class WatchedSource extends PassedOn {
    private final FitWatch watch;

    WatchedSource(SampleSource source, FitWatch watch) {
        super(source);
        this.watch = watch;
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source().next();
        sample.ifPresent(watch::accept);
        return sample;
    }
}
