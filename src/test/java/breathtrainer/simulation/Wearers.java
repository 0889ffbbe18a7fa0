package breathtrainer.simulation;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets a wearer run. */
final class Wearers {
    private Wearers() {}

    static List<Sample> run(WearerOptions options, TruthListener truth) {
        return run(new SyntheticWearer(options, truth), Double.POSITIVE_INFINITY);
    }

    /** Up to the first sample at or after that time. */
    static List<Sample> run(SyntheticWearer wearer, double until) {
        List<Sample> samples = new ArrayList<>();
        Optional<Sample> next = wearer.next();
        while (next.isPresent()) {
            samples.add(next.get());
            next = next.get().time() < until ? wearer.next() : Optional.empty();
        }
        return samples;
    }
}
