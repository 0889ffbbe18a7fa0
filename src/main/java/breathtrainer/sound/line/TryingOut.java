package breathtrainer.sound.line;

import breathtrainer.language.Texts;
import breathtrainer.routine.Language;
import breathtrainer.sound.tone.ToneKind;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets hear what there is without a practice: to choose, and to measure. Waits on the calling thread. */
public final class TryingOut {
    private static final Texts TEXTS = Texts.of("sound.line");
    private static final long LONGEST = 20_000; // ms until the last tone has rung
    private static final long BETWEEN = 3_000; // ms from one tone to the next
    private static final long SHORTLY = 1_600; // ms that a breath lasts here
    private static final long FIRST = 1_500; // ms; no breath is found sooner
    /** Not a multiple of the line's rhythm, so that a breath comes at every place in it. */
    private static final long BREATH = TimeUnit.MICROSECONDS.toNanos(98_700);

    private final LiveSound sound;

    /** For one try. */
    public TryingOut(LiveSound sound) {
        this.sound = sound;
    }

    /** A breath, and a sentence. */
    public void sample() throws InterruptedException {
        sound.begin(Language.ofUser());
        for (ToneKind kind : List.of(ToneKind.INHALE, ToneKind.EXHALE)) {
            sound.play(kind);
            Thread.sleep(SHORTLY);
        }
        sound.say(TEXTS.text("sample"));
        end();
    }

    /** Every tone, and a sentence. */
    public void all() throws InterruptedException {
        sound.begin(Language.ofUser());
        for (ToneKind kind : ToneKind.values()) {
            sound.play(kind);
            Thread.sleep(BETWEEN);
        }
        sound.say(TEXTS.text("sample"));
        end();
    }

    /** One tone. */
    public void one(ToneKind kind) throws InterruptedException {
        sound.begin(Language.ofUser());
        sound.play(kind);
        Thread.sleep(BETWEEN);
        end();
    }

    /** Inhales and exhales, about ten a second; the first as long after the beginning as that of a practice, at the least. */
    public void breaths(int count) throws InterruptedException {
        sound.begin(Language.ofUser());
        Thread.sleep(FIRST);
        long next = System.nanoTime();
        for (int i = 0; i < count; i++) {
            sound.play(i % 2 == 0 ? ToneKind.INHALE : ToneKind.EXHALE);
            next += BREATH;
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
        }
        end();
    }

    private void end() throws InterruptedException {
        sound.onEnd();
        sound.awaitSilence(LONGEST);
    }
}
