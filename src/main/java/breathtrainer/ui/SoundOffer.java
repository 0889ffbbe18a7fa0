package breathtrainer.ui;

import breathtrainer.sound.SoundChoice;
import java.util.List;

/**
 * How practices are heard now, and by whom they could be told.
 *
 * @param voices names of voices, {@code auto} first
 */
public record SoundOffer(SoundChoice choice, List<String> voices) {
    /** Keeps a copy of the voices. */
    public SoundOffer {
        voices = List.copyOf(voices);
    }
}
