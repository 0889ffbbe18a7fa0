package breathtrainer.sound.file;

import breathtrainer.file.Existing;
import breathtrainer.file.NewFile;
import breathtrainer.routine.Language;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.cue.Cue;
import breathtrainer.sound.cue.Cue.SayCue;
import breathtrainer.sound.cue.Cue.ToneCue;
import breathtrainer.sound.cue.Cues;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.mix.Mixer;
import breathtrainer.sound.performance.Performer;
import breathtrainer.sound.performance.Speaker;
import breathtrainer.sound.tone.Tones;
import breathtrainer.sound.voice.Voice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes what is heard of a practice. Its first sample is at the time of the first event, and from there it keeps the
 * session's time. For one thread.
 */
public final class SoundFile implements AutoCloseable {
    private static final String ENDING = ".wav";
    private static final int BLOCK = 4800; // samples

    private final WavWriter wav;
    private final SoundTable table;
    private final Mixer mixer = new Mixer();
    private final Cues cues;
    private final Performer performer;
    private final Speaker speaker;
    private final float[] block = new float[BLOCK];
    private double begin = Double.NaN;
    private Language language = Language.ENGLISH;

    private SoundFile(WavWriter wav, SoundTable table, SoundSettings settings, Voice voice, Consumer<String> trouble) {
        this.wav = wav;
        this.table = table;
        this.cues = new Cues(settings);
        this.performer = new Performer(mixer, new Tones(settings.character()), table::add);
        this.speaker = new Speaker(voice, 1, trouble);
    }

    /** Whether a file of that name can be one: it ends in {@code .wav}. */
    public static boolean isName(Path file) {
        return nameOf(file).endsWith(ENDING) && nameOf(file).length() > ENDING.length();
    }

    /**
     * Begins a file, and its table beside it.
     *
     * @param file as {@link #isName} allows
     * @param existing whether files of that name may go
     * @param trouble told of a teacher's recording that cannot be played
     * @throws IOException with a sentence if there is one of them and it is kept, or cannot be written
     */
    public static SoundFile create(
            Path file, Existing existing, SoundSettings settings, Voice voice, Consumer<String> trouble)
            throws IOException {
        SoundTable table = SoundTable.create(tableOf(file), existing);
        try {
            return new SoundFile(WavWriter.create(file, existing), table, settings, voice, trouble);
        } catch (IOException e) {
            table.close();
            NewFile.discard(tableOf(file));
            throw e;
        }
    }

    /** The table that belongs to a sound: {@code NAME.csv} beside {@code NAME.wav}. */
    public static Path tableOf(Path file) {
        String name = nameOf(file);
        return file.resolveSibling(name.substring(0, name.length() - ENDING.length()) + ".csv");
    }

    /** Writes all up to an event, and lets begin what is to be heard of it. */
    public void hear(SessionEvent event) throws IOException {
        if (event instanceof Began began) {
            begin = began.time();
            language = began.routine().language();
            speaker.begin(began.routine());
        }
        for (Cue cue : cues.of(event)) {
            long at = Math.round((cue.time() - begin) * Clip.RATE);
            writeUpTo(at);
            perform(cue, at);
        }
        table.writeUpTo(mixer.position());
    }

    /** Writes what still sounds, to its end. */
    @Override
    public void close() throws IOException {
        try (wav;
                table) {
            writeUpTo(mixer.until());
            table.writeUpTo(mixer.position());
        }
    }

    private void perform(Cue cue, long at) {
        if (cue instanceof ToneCue tone) {
            performer.tone(tone.kind(), at);
        } else if (cue instanceof SayCue say) {
            speaker.speak(say.utterance(), language).ifPresent(spoken -> performer.say(spoken, at));
        } else {
            performer.quiet(at);
        }
    }

    private void writeUpTo(long position) throws IOException {
        while (mixer.position() < position) {
            int length = (int) Math.min(BLOCK, position - mixer.position());
            mixer.mix(block, length);
            wav.write(block, length);
        }
    }

    private static String nameOf(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString();
    }
}
