package breathtrainer.sound;

/**
 * What the wearer wants to hear.
 *
 * @param character what the tones are made of
 * @param counted which counted breaths are told by a tone
 * @param movements when the words of movements are spoken
 */
public record SoundSettings(ToneCharacter character, CountedTones counted, MovementWords movements) {
    /** As it is until the wearer chooses. */
    public static final SoundSettings DEFAULT =
            new SoundSettings(ToneCharacter.BOWL, CountedTones.LAST_THREE, MovementWords.FIRST_TWO_ROUNDS);
}
