package breathtrainer.cli.unfinished;

import breathtrainer.language.Texts;
import breathtrainer.routine.Command;
import breathtrainer.session.RecordedCommands;
import breathtrainer.signal.PassedOn;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * What a sensor says after a practice was cut off, with times that follow the last one that was kept: so much later as it is
 * on the wall, and never earlier. With its first sample the pause is over in which nobody practised.
 */
public final class LaterSamples extends PassedOn implements RecordedCommands {
    private static final Texts TEXTS = Texts.of("cli.unfinished");

    private static final double MICROSECONDS = 1e6; // in a second

    private final UnfinishedPractice before;
    private final InstantSource wall;
    private double shift = Double.NaN;
    private boolean resumed;

    /** Goes on by the clock on the wall. */
    public LaterSamples(SampleSource source, UnfinishedPractice before, InstantSource wall) {
        super(source);
        this.before = before;
        this.wall = wall;
    }

    @Override
    public Optional<Sample> next() throws SourceException, InterruptedException {
        Optional<Sample> sample = source().next();
        return sample.isPresent() ? Optional.of(later(sample.get())) : sample;
    }

    private Sample later(Sample sample) throws SourceException {
        if (sample.channels() != before.channels() && !sample.isMissing()) {
            throw new SourceException(
                    TEXTS.text("other-sensor", values(before.channels()), name(), values(sample.channels())));
        }
        if (Double.isNaN(shift)) {
            shift = before.reached() + gap() - sample.time();
        }
        double[] values = new double[sample.channels()];
        for (int i = 0; i < values.length; i++) {
            values[i] = sample.value(i);
        }
        return Sample.of(Math.max(before.reached(), rounded(sample.time() + shift)), values);
    }

    /** To what a clock can tell: a sum of times has figures behind that which mean nothing. */
    private static double rounded(double time) {
        return Math.rint(time * MICROSECONDS) / MICROSECONDS;
    }

    private static String values(int channels) {
        return channels == 1 ? TEXTS.text("values.one") : TEXTS.text("values", channels);
    }

    /** In seconds. A clock that was set back meanwhile makes none. */
    private double gap() {
        return Math.max(0, Duration.between(before.written(), wall.instant()).toMillis() / 1000.0);
    }

    @Override
    public List<Command> upTo(double time) {
        if (resumed || Double.isNaN(shift)) {
            return List.of();
        }
        resumed = true;
        return List.of(Command.RESUME);
    }
}
