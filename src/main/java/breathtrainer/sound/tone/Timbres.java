package breathtrainer.sound.tone;

import breathtrainer.sound.ToneCharacter;
import java.util.List;

/** The three timbres. Levels are beside each other; how loud the whole is, the motif says. */
final class Timbres {
    /**
     * Partials of a singing bowl lie near 1, 2.7 and 5.1 (Inácio, Henrique and Antunes, "The dynamics of Tibetan singing
     * bowls", Acta Acustica 92, 2006); its two almost equal lowest ones beat.
     */
    static final Timbre BOWL = new Timbre(
            List.of(
                    new Partial(1, 1, 1),
                    new Partial(1.006, 0.45, 1),
                    new Partial(2.71, 0.22, 0.6),
                    new Partial(5.1, 0.05, 0.3)),
            0,
            1,
            0.012);

    /** Odd partials above all, as of a closed pipe with a reed. */
    static final Timbre REED = new Timbre(
            List.of(
                    new Partial(1, 1, 1),
                    new Partial(2, 0.08, 1),
                    new Partial(3, 0.22, 0.9),
                    new Partial(5, 0.05, 0.8)),
            0.12,
            5,
            0.035);

    static final Timbre PLAIN = new Timbre(List.of(new Partial(1, 1, 1), new Partial(2, 0.06, 1)), 0, 1, 0.02);

    private Timbres() {}

    static Timbre of(ToneCharacter character) {
        return switch (character) {
            case BOWL -> BOWL;
            case REED -> REED;
            case PLAIN -> PLAIN;
        };
    }
}
