package breathtrainer.calibration;

import breathtrainer.language.Texts;
import java.util.List;

/**
 * A sentence before it is known in which language it is read: programs read it in English, whoever wears the sensor.
 *
 * @param key of the text
 * @param facts that stand in it
 */
public record Sentence(String key, List<Object> facts) {
    static Sentence of(String key, Object... facts) {
        return new Sentence(key, List.of(facts));
    }

    /**
     * It begins with a small letter and has no full stop.
     *
     * @param tag of the language, as in BCP 47
     */
    public String in(String tag) {
        return Texts.of("calibration", tag).text(key, facts.toArray());
    }
}
