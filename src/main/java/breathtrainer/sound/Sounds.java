package breathtrainer.sound;

import breathtrainer.file.Existing;
import breathtrainer.session.SessionListener;
import breathtrainer.sound.file.FileThread;
import breathtrainer.sound.file.SoundFile;
import breathtrainer.sound.line.LiveSound;
import breathtrainer.sound.line.TryingOut;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.voice.Voice;
import breathtrainer.sound.voice.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes listeners that let a practice be heard: the way in for whoever wires a practice. May be used by any thread. */
public final class Sounds {
    private final Voices voices;
    private final Consumer<String> trouble;
    private SoundChoice choice;
    private @Nullable Voice voice;
    private @Nullable LiveSound live;

    /**
     * Looks for no voice yet.
     *
     * @param path where the programs of the system lie, as in the variable PATH
     * @param system as in the property os.name
     * @param cache the folder in which rendered lines are kept
     * @param trouble told a sentence of what cannot be heard and what to do, each once, from any thread
     */
    public Sounds(SoundChoice choice, String path, String system, Path cache, Consumer<String> trouble) {
        this.choice = choice;
        this.voices = new Voices(path, system, cache);
        this.trouble = trouble;
    }

    /** Whether a voice can be named so. */
    public static boolean isVoice(String name) {
        return Voices.isName(name);
    }

    /** How voices are named, for a message. */
    public static String voiceNames() {
        return Voices.names();
    }

    /** Whether a sound can be written to a file of that name: it ends in {@code .wav}. */
    public static boolean isFile(Path file) {
        return SoundFile.isName(file);
    }

    /** The table that is written beside such a file. */
    public static Path tableOf(Path file) {
        return SoundFile.tableOf(file);
    }

    /**
     * Begins a file for one practice, and its table; both are whole when the session is closed.
     *
     * @throws IOException with a sentence if there is one of them and it is kept, or cannot be written
     */
    public SessionListener toFile(Path file, Existing existing) throws IOException {
        return new FileThread(SoundFile.create(file, existing, settings(), voice(), trouble), file, trouble);
    }

    /**
     * Lets one practice be heard from the loudspeaker, from now on; the one before is silent.
     *
     * @param speed of the practice, 1 for life
     */
    public synchronized SessionListener live(double speed) {
        if (live != null) {
            live.stop();
        }
        LiveSound next = LiveSound.of(settings(), voice(), speed, trouble, nanoseconds -> {});
        live = next;
        return next;
    }

    /** Sentences from the loudspeaker, without a practice. */
    public SpokenLines lines() {
        return new SpokenLines(LiveSound.of(settings(), voice(), 1, trouble, nanoseconds -> {}));
    }

    /**
     * Plays one tone; returns when it is over.
     *
     * @param wrong told a sentence if it cannot be heard
     */
    public void playOne(Consumer<String> wrong) throws InterruptedException {
        new TryingOut(LiveSound.of(settings(), Voice.NONE, 1, wrong, nanoseconds -> {})).one(ToneKind.INHALE);
    }

    /** Plays every tone, and says something; returns when it is over. */
    public void tryOut() throws InterruptedException {
        new TryingOut(LiveSound.of(settings(), voice(), 1, trouble, nanoseconds -> {})).all();
    }

    /**
     * Plays breaths about ten times a second, and tells how soon each was handed to the line.
     *
     * @param breaths how many
     */
    public SoundDelay measure(int breaths) throws InterruptedException {
        List<Long> delays = Collections.synchronizedList(new ArrayList<>());
        new TryingOut(LiveSound.of(settings(), Voice.NONE, 1, trouble, delays::add)).breaths(breaths);
        return SoundDelay.of(List.copyOf(delays), LiveSound.BUFFER_MS);
    }

    /** Returns when the last practice is no longer heard, at the latest after so long. */
    public void awaitSilence(long milliseconds) throws InterruptedException {
        LiveSound last = last();
        if (last != null) {
            last.awaitSilence(milliseconds);
        }
    }

    /** What was chosen last. */
    public synchronized SoundChoice choice() {
        return choice;
    }

    /** For all that begins to be heard from now on. */
    public synchronized void choose(SoundChoice next) {
        if (!next.voice().equals(choice.voice())) {
            voice = null;
        }
        choice = next;
    }

    /** The names of the voices that are here, after {@code auto} and before {@code none}. */
    public List<String> voiceChoices() {
        return voices.choices();
    }

    /** Plays a breath and says something, instead of what is heard now; returns when it is over. */
    public void sample() throws InterruptedException {
        new TryingOut((LiveSound) live(1)).sample();
    }

    private SoundSettings settings() {
        return choice().settings();
    }

    private synchronized @Nullable LiveSound last() {
        return live;
    }

    private synchronized Voice voice() {
        Voice found = voice;
        if (found == null) {
            found = voices.find(choice.voice(), trouble);
            voice = found;
        }
        return found;
    }
}
