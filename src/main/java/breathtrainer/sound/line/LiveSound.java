package breathtrainer.sound.line;

import breathtrainer.routine.Language;
import breathtrainer.routine.Routine;
import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionEvent.Began;
import breathtrainer.session.SessionListener;
import breathtrainer.sound.SoundSettings;
import breathtrainer.sound.cue.AllLines;
import breathtrainer.sound.cue.Cue;
import breathtrainer.sound.cue.Cue.SayCue;
import breathtrainer.sound.cue.Cue.ToneCue;
import breathtrainer.sound.cue.Cues;
import breathtrainer.sound.cue.Utterance;
import breathtrainer.sound.mix.Clip;
import breathtrainer.sound.performance.Speaker;
import breathtrainer.sound.tone.ToneKind;
import breathtrainer.sound.tone.Tones;
import breathtrainer.sound.voice.Voice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Lets one practice be heard from the loudspeaker, as it happens. Its events never wait. */
public final class LiveSound implements SessionListener {
    /** How much the line holds, in milliseconds. */
    public static final double BUFFER_MS = 1000.0 * Loudspeaker.BUFFER / Clip.RATE;

    private static final long VOICE_ENDS = 2500; // ms; longer than an engine may hang

    private final Cues cues;
    private final Loudspeaker loudspeaker;
    private final VoiceThread voices;
    private final Speaker speaker;
    private Language language = Language.ENGLISH;
    private boolean begun;

    LiveSound(
            SoundSettings settings,
            Voice voice,
            double speed,
            LineOpener opener,
            Consumer<String> trouble,
            LongConsumer latency) {
        Tones tones = new Tones(settings.character());
        this.cues = new Cues(settings);
        this.loudspeaker = new Loudspeaker(tones, new Connection(opener, trouble), latency);
        this.speaker = new Speaker(voice, speed, trouble);
        this.voices = new VoiceThread(
                voice,
                speaker,
                (spoken, declared) ->
                        loudspeaker.order(new Order(declared, (performer, at) -> performer.say(spoken, at))));
        tones.makeAll();
        loudspeaker.connect(); // what there is to say of it is said before the practice is shown
    }

    /**
     * To the loudspeaker that the system has chosen.
     *
     * @param speed of the practice, 1 for life
     * @param trouble told what becomes of the loudspeaker and the voice, from any thread
     * @param latency told of each tone and utterance the nanoseconds from its event to its first sample on the line
     */
    public static LiveSound of(
            SoundSettings settings, Voice voice, double speed, Consumer<String> trouble, LongConsumer latency) {
        return new LiveSound(settings, voice, speed, new JavaSoundDevice(), trouble, latency);
    }

    @Override
    public void onEvent(SessionEvent event) {
        long now = System.nanoTime();
        if (event instanceof Began began) {
            Routine routine = began.routine();
            speaker.begin(routine);
            begin(routine.language(), AllLines.of(routine, began.length()));
        }
        for (Cue cue : cues.of(event)) {
            perform(cue, now);
        }
    }

    /** What sounds then is played to its end. */
    @Override
    public void onEnd() {
        if (begun) {
            Thread ending = new Thread(this::finish, "sound ends");
            ending.setDaemon(true);
            ending.start();
        } else {
            loudspeaker.disconnect();
        }
    }

    /** Silent at once. */
    public void stop() {
        loudspeaker.stop();
    }

    /** Returns when all is played, at the latest after so long. */
    public void awaitSilence(long milliseconds) throws InterruptedException {
        if (begun) {
            loudspeaker.await(milliseconds);
        }
    }

    /** A tone without an event. */
    void play(ToneKind kind) {
        perform(new ToneCue(0, kind), System.nanoTime());
    }

    /** Words without an event. */
    public void say(String text) {
        perform(new SayCue(0, Utterance.of(text)), System.nanoTime());
    }

    /** Without a routine. */
    public void begin(Language spoken) {
        begin(spoken, List.of());
    }

    private void begin(Language spoken, List<String> lines) {
        language = spoken;
        begun = true;
        loudspeaker.start();
        voices.start(lines, spoken);
    }

    private void perform(Cue cue, long now) {
        if (cue instanceof ToneCue tone) {
            loudspeaker.order(new Order(now, (performer, at) -> performer.tone(tone.kind(), at)));
        } else if (cue instanceof SayCue say) {
            voices.say(say.utterance(), language, now);
        } else {
            voices.forget();
            loudspeaker.order(new Order(now, (performer, at) -> performer.quiet(at)));
        }
    }

    private void finish() {
        try {
            voices.finish(VOICE_ENDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        loudspeaker.finish();
    }
}
