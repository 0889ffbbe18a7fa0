package breathtrainer.prelude;

import breathtrainer.breath.BreathDetector;
import breathtrainer.breath.BreathEvent;
import breathtrainer.breath.DetectorSettings;
import breathtrainer.language.Texts;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import breathtrainer.signal.SourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at sensor, breath and sound until the wearer wants to begin, or all is well. It reads the source on a thread of its own
 * and lets go of it in the end: whoever practises reads on. All methods may be called from any thread.
 */
public final class Prelude implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("prelude");

    /** After so many clean breaths in a row the practice begins by itself, if all else is well. */
    public static final int BREATHS = 3;

    /** What has to be known before any practice. */
    public static String advice() {
        return TEXTS.text("advice");
    }

    private final SampleSource source;
    private final BreathDetector detector;
    private final SoundCheck sound;
    private final KeptAwake awake;
    private final CleanBreaths breaths = new CleanBreaths();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Thread thread = new Thread(this::run, "prelude");
    private volatile int clean;
    private volatile double lungLevel = 0.5;
    private volatile boolean begins;

    /** Takes over the source and what keeps awake; the source is given back unless this is closed. */
    public Prelude(SampleSource source, DetectorSettings settings, SoundCheck sound, KeptAwake awake) {
        this.source = source;
        this.detector = new BreathDetector(settings, this::heard);
        this.sound = sound;
        this.awake = awake;
        thread.setDaemon(true);
    }

    public void start() {
        sound.play();
        thread.start();
    }

    /** The wearer wants to begin, however it is. */
    public void begin() {
        begins = true;
    }

    /** Plays the tone again. */
    public void playTone() {
        sound.play();
    }

    /** True when the practice is to begin with the source's next sample, false if it was closed before. */
    public CompletableFuture<Boolean> ended() {
        return ended;
    }

    /** 0 to 1 and a little beyond. */
    public double lungLevel() {
        return lungLevel;
    }

    /** When it begins: a sentence. */
    public String invitation() {
        return clean >= BREATHS && !sound.isWell() ? TEXTS.text("begins.all-the-same") : TEXTS.text("begins.by-itself");
    }

    /** Sensor, breath, sound, and whether the machine stays awake. */
    public List<CheckLine> lines() {
        return List.of(sensor(), breath(), sound(), staysAwake());
    }

    private CheckLine sensor() {
        SourceStatus status = source.status();
        if (!status.reading()) {
            return CheckLine.trouble(status.message().isEmpty() ? TEXTS.text("sensor.waiting") : status.message());
        }
        return CheckLine.well(Stream.of(TEXTS.text("sensor.on"), status.message(), source.figures())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" ")));
    }

    private CheckLine breath() {
        int seen = Math.min(clean, BREATHS);
        return seen == BREATHS
                ? CheckLine.well(TEXTS.text("breath.seen"))
                : CheckLine.waiting(TEXTS.text("breath.count", seen, BREATHS));
    }

    private CheckLine sound() {
        return sound.isWell() ? CheckLine.well(sound.words()) : CheckLine.trouble(sound.words());
    }

    private CheckLine staysAwake() {
        return awake.isWell() ? CheckLine.well(awake.words()) : CheckLine.trouble(awake.words());
    }

    /** Whoever waits for the end finds all tidied up. */
    private void run() {
        Runnable outcome;
        try {
            readUntilAllIsWell();
            outcome = () -> ended.complete(true);
        } catch (InterruptedException e) {
            outcome = () -> ended.complete(false);
        } catch (SourceException | RuntimeException e) {
            outcome = () -> ended.completeExceptionally(e);
        }
        try {
            awake.close();
        } finally {
            outcome.run();
        }
    }

    private void readUntilAllIsWell() throws SourceException, InterruptedException {
        boolean hasMore = true;
        while (hasMore && !begins && !ended.isDone() && !isAllWell()) {
            Optional<Sample> sample = source.next();
            sample.ifPresent(this::take);
            hasMore = sample.isPresent();
        }
    }

    private void take(Sample sample) {
        detector.accept(sample);
        lungLevel = detector.lungLevel();
    }

    private void heard(BreathEvent event) {
        breaths.accept(event, detector.quality());
        clean = breaths.count();
    }

    private boolean isAllWell() {
        return clean >= BREATHS && sound.isWell() && source.status().reading();
    }

    /** The wearer does not want to practise: the source is closed. Does nothing once {@link #ended} is true. */
    @Override
    public void close() {
        if (ended.complete(false)) {
            thread.interrupt();
            source.close();
            awake.close();
        }
    }
}
