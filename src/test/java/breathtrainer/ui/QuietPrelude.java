package breathtrainer.ui;

import breathtrainer.breath.DetectorSettings;
import breathtrainer.prelude.KeptAwake;
import breathtrainer.prelude.Prelude;
import breathtrainer.prelude.SoundCheck;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A look at somebody who holds the breath. */
final class QuietPrelude implements SampleSource, SoundCheck {
    private double time;
    final AtomicInteger played = new AtomicInteger();
    volatile boolean closed;

    Prelude prelude() {
        return new Prelude(this, DetectorSettings.DEFAULT, this, new Asleep());
    }

    @Override
    public String name() {
        return "quiet";
    }

    @Override
    public Optional<Sample> next() throws InterruptedException {
        Thread.sleep(20);
        time += 0.02;
        return Optional.of(Sample.of(time, 500));
    }

    @Override
    public void play() {
        played.incrementAndGet();
    }

    @Override
    public boolean isWell() {
        return true;
    }

    @Override
    public String words() {
        return "All is well.";
    }

    @Override
    public void close() {
        closed = true;
    }

    private static final class Asleep implements KeptAwake {
        @Override
        public boolean isWell() {
            return false;
        }

        @Override
        public String words() {
            return "The machine may fall asleep.";
        }

        @Override
        public void close() {}
    }
}
