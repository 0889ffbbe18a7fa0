package breathtrainer.breath;

import breathtrainer.signal.Sample;
import breathtrainer.signal.Tilt;
import org.jspecify.annotations.Nullable;

/**
 * Finds breaths in samples, each as soon as it can be known: what was declared up to a time depends on nothing after it.
 * Samples of one value are a belt's, samples of three an accelerometer's, samples of six its and its gyroscope's in degrees a
 * second; the first sample decides which, and others count as missing. Deterministic; used by one thread.
 */
public final class BreathDetector {
    private static final int AXES = 3; // of an accelerometer
    private static final int WITH_GYROSCOPE = 6;

    private DetectorSettings settings; // with what is learnt
    private final EventAnnouncer announcer;
    private final LevelSteps levels;
    private final UnseenWatch unseen;
    private @Nullable SensorWatch watch;
    private @Nullable LearningStretch stretch;
    private int channels;
    private boolean movesWithBreath;
    private double now = Double.NEGATIVE_INFINITY;

    public BreathDetector(DetectorSettings settings, BreathListener listener) {
        this.settings = settings;
        this.announcer = new EventAnnouncer(listener);
        this.levels = new LevelSteps(listener);
        this.unseen = new UnseenWatch(announcer);
    }

    /**
     * Takes the next sample; times that do not increase are passed over, and values that are not finite count as missing.
     * Calls the listener before it returns.
     */
    public void accept(Sample sample) {
        if (!(sample.time() > now && sample.time() < Double.POSITIVE_INFINITY)) {
            return;
        }
        now = sample.time();
        announcer.setTime(now);
        SensorWatch watched = watch == null ? begin(sample) : watch;
        if (isRead(sample)) {
            read(sample, watched);
        } else {
            missing(watched);
        }
    }

    /**
     * Tells that the wearer changes the pose, or has done so. Meanwhile no breath is counted; afterwards a belt's breath is
     * looked for as at the beginning, since it may be quite different.
     */
    public void poseChanging(boolean changing) {
        announcer.count().suspend(changing);
        if (movesWithBreath) {
            announcer.count().tally().stop();
        }
        if (stretch != null) {
            stretch.poseChanging(changing);
        }
    }

    /** Tells, when a change of pose is over, that the breath which was under way then is the first in the new pose. */
    public void keepBreath() {
        announcer.count().keep();
    }

    /**
     * Tells whether the trunk moves with each breath from now on: there an accelerometer's movement is the signal, elsewhere it
     * is no breath.
     */
    public void moveWithBreath(boolean moves) {
        movesWithBreath = moves;
        if (stretch != null) {
            stretch.moveWithBreath(moves);
        }
    }

    /**
     * Tells what the wearer is asked for from now on: to let all the breath out, then to inhale, and {@link Phase#UNKNOWN} when
     * the time for it is over. Whichever way the level goes on that inhale is the inhale's from then on, if it goes plainly one
     * way and the sign is to be learnt at all.
     */
    public void breathAsked(Phase asked) {
        if (stretch != null) {
            stretch.breathAsked(asked);
        }
    }

    /** Whether a guided inhale would tell what is not known: which way an accelerometer's level goes. */
    public boolean wantsGuidedInhale() {
        return settings.sign() == SignFrom.GUIDED_INHALE
                && settings.inhaleTilt() == null
                && stretch != null
                && stretch.inhaleTilt() != null;
    }

    /**
     * Whether the wearer is still: for a second no movement was seen that is none of breath. As far as this sensor shows it;
     * where nothing is known yet of the breath, a belt shows none.
     */
    public boolean isStill() {
        return stretch == null || stretch.isStill();
    }

    /**
     * The wearer says that inhale and exhale are the wrong way round. From now on they are the other way, and nothing but the
     * wearer turns them back; the breath that runs does not count.
     */
    public void flip() {
        settings = settings.flipped();
        announcer.flip();
        if (stretch != null) {
            stretch.flip();
        }
    }

    public Phase phase() {
        return announcer.phase();
    }

    /** 0 = usual end of exhale, 1 = usual end of inhale; from -0.5 to 1.5. */
    public double lungLevel() {
        return stretch == null ? 0.5 : stretch.lungLevel();
    }

    /** From 0, nothing can be said, to 1, every breath is plain. */
    public double quality() {
        return stretch == null || watch == null || watch.isLost() || announcer.isUnseen() ? 0 : stretch.quality();
    }

    /**
     * Whether inhales are told as inhales, as far as the shape of breath shows: from -1, inhale and exhale are surely mixed
     * up, over 0, not known, to 1, they are surely right.
     */
    public double polarity() {
        return stretch == null ? 0 : stretch.polarity();
    }

    private SensorWatch begin(Sample first) {
        channels = first.channels();
        watch = new SensorWatch(Math.min(channels, AXES), now, announcer);
        if (!settings.worn()) {
            levels.begin(now);
        }
        return watch;
    }

    private boolean isRead(Sample sample) {
        boolean read = sample.channels() == channels;
        for (int c = 0; c < Math.min(sample.channels(), AXES); c++) {
            read &= Math.abs(sample.value(c)) < SensorTuning.LARGEST_VALUE;
        }
        return read;
    }

    /** A gyroscope that says nothing for a moment costs no reading of its accelerometer: it turns nothing then. */
    private static Sample whole(Sample sample) {
        return sample.channels() == WITH_GYROSCOPE && sample.isMissing()
                ? Sample.of(sample.time(), sample.value(0), sample.value(1), sample.value(2), 0, 0, 0)
                : sample;
    }

    private void read(Sample sample, SensorWatch watched) {
        LearningStretch current = stretch;
        if (current == null || watched.gap(now) > SensorTuning.START_ANEW) {
            Tilt learnt = current == null ? null : current.learntTilt();
            settings = learnt == null ? settings : settings.with(learnt);
            current = new LearningStretch(channels, settings, announcer, levels, unseen);
            current.moveWithBreath(movesWithBreath);
            stretch = current;
        }
        watched.read(sample);
        current.accept(whole(sample));
    }

    private void missing(SensorWatch watched) {
        if (!settings.worn()) {
            levels.nothing(now, lungLevel());
            return;
        }
        watched.missing(now);
        if (watched.isLost() && stretch != null) {
            unseen.beginAnew();
            levels.nothing(now, lungLevel());
        }
    }
}
