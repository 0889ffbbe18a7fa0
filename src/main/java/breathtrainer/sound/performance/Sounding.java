package breathtrainer.sound.performance;

import breathtrainer.sound.mix.Playing;

/**
 * Something that sounds.
 *
 * @param kind of a tone, or {@code voice}
 * @param character what the tone is made of, or whose voice it is
 * @param text what is said; empty for a tone
 */
public record Sounding(String kind, String character, String text, Playing playing) {
    /** Whether it was let go before it began. */
    public boolean isNeverHeard() {
        return playing.until() == playing.from();
    }
}
