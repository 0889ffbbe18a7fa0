package breathtrainer.sound;

import breathtrainer.routine.Language;
import breathtrainer.sound.line.LiveSound;

/** Sentences in the user's language that are heard outside of a practice, one after the other. May be used by any thread. */
public final class SpokenLines implements AutoCloseable {
    private static final long LONGEST = 10_000; // ms until the last one is spoken

    private final LiveSound sound;

    SpokenLines(LiveSound sound) {
        this.sound = sound;
        sound.begin(Language.ofUser());
    }

    /** Does not wait. */
    public void say(String sentence) {
        sound.say(sentence);
    }

    /** Returns when the last one is spoken. */
    @Override
    public void close() {
        sound.onEnd();
        try {
            sound.awaitSilence(LONGEST);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
