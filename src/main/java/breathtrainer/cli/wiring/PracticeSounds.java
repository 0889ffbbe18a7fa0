package breathtrainer.cli.wiring;

import breathtrainer.cli.option.NamedFile;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import breathtrainer.prelude.SoundCheck;
import breathtrainer.session.SessionListener;
import breathtrainer.signal.SourceException;
import breathtrainer.sound.SoundChoice;
import breathtrainer.sound.SoundDelay;
import breathtrainer.sound.Sounds;
import breathtrainer.sound.SpokenLines;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Lets the practices of one command be heard. */
public final class PracticeSounds implements SoundCheck {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /** Nobody listens. */
    public static final PracticeSounds NONE =
            new PracticeSounds(null, null, true, new SoundNotice(Clock.systemUTC(), what -> {}));

    private static final long CLOSING_WORDS = 20_000; // ms; the last tone rings for nine seconds

    private final @Nullable Sounds sounds;
    private final @Nullable NamedFile file;
    private final boolean isMuted;
    private final SoundNotice notice;
    private final AtomicBoolean playing = new AtomicBoolean();
    private volatile boolean played;
    private volatile String toneTrouble = "";

    private PracticeSounds(@Nullable Sounds sounds, @Nullable NamedFile file, boolean isMuted, SoundNotice notice) {
        this.notice = notice;
        this.sounds = sounds;
        this.file = file;
        this.isMuted = isMuted;
    }

    /** As the command line wants it, and else as it was kept. */
    public static PracticeSounds of(SoundOptions options, OverwriteOption overwrite, Folders folders, PrintWriter err) {
        SoundNotice notice = new SoundNotice(Clock.systemUTC(), err::println);
        KeptSound kept = KeptSound.in(folders);
        Sounds sounds = new Sounds(
                new SoundChoice(
                        options.settings(kept.settings()), options.voice().orElseGet(kept::voice)),
                Map.copyOf(System.getenv()).getOrDefault("PATH", ""),
                System.getProperty("os.name", ""),
                folders.speech(),
                notice::say);
        return new PracticeSounds(sounds, overwrite.named(options.soundTo().orElse(null)), options.muted(), notice);
    }

    /**
     * Keeps what the command line wants for all practices to come.
     *
     * @throws IOException if it cannot be kept
     */
    public static Path keep(SoundOptions options, Folders folders) throws IOException {
        KeptSound kept = KeptSound.in(folders);
        kept.write(options.settings(kept.settings()), options.voice().orElseGet(kept::voice));
        return kept.file();
    }

    /** One tone, so that it is known before a practice whether it will be heard. */
    @Override
    public void play() {
        if (sounds != null && !isMuted && playing.compareAndSet(false, true)) {
            Thread thread = new Thread(() -> playOne(sounds), "tone");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void playOne(Sounds on) {
        toneTrouble = "";
        try {
            on.playOne(what -> toneTrouble = what);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        played = true;
        playing.set(false);
    }

    @Override
    public boolean isWell() {
        return sounds == null || isMuted || (played && toneTrouble.isEmpty());
    }

    @Override
    public String words() {
        if (sounds == null || isMuted) {
            return TEXTS.text("sound.none");
        }
        if (!toneTrouble.isEmpty()) {
            return toneTrouble;
        }
        return TEXTS.text(played ? "sound.heard" : "sound.listen");
    }

    /** What was chosen last. */
    SoundChoice choice() {
        return sounds == null ? SoundChoice.DEFAULT : sounds.choice();
    }

    /** The voices that can be chosen. */
    List<String> voices() {
        return sounds == null ? List.of(SoundChoice.DEFAULT.voice()) : sounds.voiceChoices();
    }

    /**
     * For all practices to come, those of other days as well.
     *
     * @return why it cannot be kept for other days, a sentence; empty if it is
     */
    String choose(SoundChoice choice, Folders folders) {
        if (sounds != null) {
            sounds.choose(choice);
        }
        KeptSound kept = KeptSound.in(folders);
        try {
            kept.write(choice.settings(), choice.voice());
            return "";
        } catch (IOException e) {
            return TEXTS.text("sound.not-kept", kept.file(), IoReason.of(e));
        }
    }

    /**
     * Lets hear a breath and a sentence.
     *
     * @return what stands in the way, a sentence; empty if nothing does
     */
    String sample() throws InterruptedException {
        if (sounds == null) {
            return "";
        }
        notice.show();
        sounds.sample();
        return notice.trouble();
    }

    /** Plays every tone, and says something. */
    public void tryOut() throws InterruptedException {
        if (sounds != null) {
            sounds.tryOut();
        }
    }

    /** Sentences that are heard without a practice; empty where nobody is to hear them. */
    public Optional<SpokenLines> lines() {
        return sounds == null || isMuted ? Optional.empty() : Optional.of(sounds.lines());
    }

    /** Plays so many breaths, and tells how soon. */
    public SoundDelay measure(int breaths) throws InterruptedException {
        return Objects.requireNonNull(sounds).measure(breaths);
    }

    /** Returns when the closing words are spoken. */
    public void awaitSilence() {
        if (sounds != null) {
            try {
                sounds.awaitSilence(CLOSING_WORDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Those who make one practice heard. One that runs as fast as can be is not for ears.
     *
     * @param speed 1 for life, infinite for as fast as can be
     * @throws SourceException if a file for it cannot be begun
     */
    List<SessionListener> listeners(double speed) throws SourceException {
        List<SessionListener> listeners = new ArrayList<>(List.of(notice));
        if (sounds != null && file != null) {
            NamedFile.Place place = file.next();
            try {
                listeners.add(sounds.toFile(place.file(), place.existing()));
            } catch (IOException e) {
                throw new SourceException(
                        Objects.requireNonNullElse(e.getMessage(), TEXTS.text("sound.unwritable", place.file())), e);
            }
        }
        if (sounds != null && !isMuted && Double.isFinite(speed)) {
            notice.show();
            listeners.add(sounds.live(speed));
        }
        return listeners;
    }
}
