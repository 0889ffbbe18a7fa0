package breathtrainer.cli.output;

import breathtrainer.language.Texts;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.util.Locale;
import java.util.Optional;

/** How far a recording was read; may be asked from any thread. */
public final class ReadSoFar {
    private static final Texts TEXTS = Texts.of("cli.output");

    private static final int SIXTY = 60; // seconds in a minute, minutes in an hour

    private volatile double time = Double.NaN;

    /** For people: {@code 2:03:10}, hours, minutes and seconds on the recording's clock; {@code nothing} at first. */
    public String words() {
        long seconds = Math.round(time);
        return Double.isNaN(time)
                ? TEXTS.text("read.nothing")
                : String.format(
                        Locale.ROOT, "%d:%02d:%02d", seconds / SIXTY / SIXTY, seconds / SIXTY % SIXTY, seconds % SIXTY);
    }

    /** The samples of a source, each noted as it is taken. */
    public SampleSource of(SampleSource source) {
        return new SampleSource() {
            @Override
            public String name() {
                return source.name();
            }

            @Override
            public Optional<Sample> next() throws SourceException, InterruptedException {
                Optional<Sample> sample = source.next();
                sample.ifPresent(read -> time = read.time());
                return sample;
            }

            @Override
            public void close() {
                source.close();
            }
        };
    }
}
