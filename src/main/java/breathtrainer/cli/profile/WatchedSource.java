package breathtrainer.cli.profile;

import breathtrainer.calibration.FitWatch;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.Optional;

/** A source whose samples pass a watch, and are changed in nothing. */
record WatchedSource(SampleSource source, FitWatch watch) implements SampleSource {
    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source.next();
        sample.ifPresent(watch::accept);
        return sample;
    }

    @Override
    public SourceStatus status() {
        return source.status();
    }

    @Override
    public String figures() {
        return source.figures();
    }

    @Override
    public double speed() {
        return source.speed();
    }

    @Override
    public void close() {
        source.close();
    }
}
