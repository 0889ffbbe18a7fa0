package breathtrainer.sound;

/**
 * How practices are to be heard.
 *
 * @param voice as {@link Sounds#isVoice} allows
 */
public record SoundChoice(SoundSettings settings, String voice) {
    /** As it is until the wearer chooses. */
    public static final SoundChoice DEFAULT = new SoundChoice(SoundSettings.DEFAULT, "auto");
}
