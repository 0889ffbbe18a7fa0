package breathtrainer.sensor;

import breathtrainer.signal.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a source to its end on a thread of its own, as a practice does. */
final class Gathered {
    private final List<Sample> samples = new ArrayList<>();
    private final SerialSource source;
    private final Thread thread;

    Gathered(SerialSource source) {
        this.source = source;
        thread = new Thread(this::gather, "gathering");
        thread.setDaemon(true);
        thread.start();
    }

    private void gather() {
        try {
            Optional<Sample> next = source.next();
            while (next.isPresent()) {
                add(next.get());
                next = source.next();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void add(Sample sample) {
        samples.add(sample);
    }

    synchronized List<Sample> all() {
        return List.copyOf(samples);
    }

    /** The first values of the samples that are not missing. */
    List<Double> values() {
        return all().stream()
                .filter(sample -> !sample.isMissing())
                .map(sample -> sample.value(0))
                .toList();
    }

    List<Sample> missing() {
        return all().stream().filter(Sample::isMissing).toList();
    }

    /** Closes the source and takes what is left. */
    List<Sample> toTheEnd() throws InterruptedException {
        source.close();
        thread.join(5000);
        return all();
    }
}
