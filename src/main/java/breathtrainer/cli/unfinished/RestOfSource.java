package breathtrainer.cli.unfinished;

import breathtrainer.signal.PassedOn;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Optional;

/** The samples of a recording after the last one with which a practice was fed. */
public final class RestOfSource extends PassedOn {
    private final double reached;

    /** @param reached time of that one */
    public RestOfSource(SampleSource source, double reached) {
        super(source);
        this.reached = reached;
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source().next();
        while (sample.isPresent() && sample.get().time() <= reached) {
            sample = source().next();
        }
        return sample;
    }
}
