package breathtrainer.sound.performance;

import breathtrainer.sound.cue.MovementKey;
import breathtrainer.sound.cue.Urgency;
import breathtrainer.sound.mix.Clip;
import java.util.Optional;

/**
 * An utterance as it is heard.
 *
 * @param about the movement it belongs to or announces
 * @param text the wording that was chosen
 * @param voice whose
 */
public record Spoken(Urgency urgency, Optional<MovementKey> about, String text, Clip clip, String voice) {}
