package breathtrainer.recording;

import breathtrainer.signal.PassedOn;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Optional;

/** The recording of somebody, watched: where no breath can be in it that is said, as early as it is plain. */
public final class PlausibleSource extends PassedOn {
    private static final int ENOUGH = 50; // readings that tell how often they come

    private final Plausibility plausibility = new Plausibility();
    private int read;

    /** Watches a recording, which is closed with this. */
    public PlausibleSource(SampleSource recording) {
        super(recording);
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source().next();
        sample.ifPresent(plausibility::accept);
        if (sample.isEmpty()) {
            complain(plausibility.complaint());
        } else if (++read == ENOUGH) {
            complain(plausibility.doubt());
        }
        return sample;
    }

    private void complain(Optional<String> complaint) throws SourceException {
        if (complaint.isPresent()) {
            throw new SourceException(name() + " " + complaint.get());
        }
    }
}
