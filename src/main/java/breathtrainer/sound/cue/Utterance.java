package breathtrainer.sound.cue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to be said at a moment.
 *
 * @param about what two utterances have in common of which the second is left out while the first is being spoken: a movement
 *     that was announced begins
 * @param wordings at least one, the longest first: the first that fits is spoken; if none does, the last, but of a movement
 *     none
 * @param within seconds of the session in which it has to fit; infinite if it may take its time
 */
public record Utterance(Urgency urgency, Optional<MovementKey> about, List<Wording> wordings, double within) {
    /** Keeps a copy of the wordings. */
    public Utterance {
        wordings = List.copyOf(wordings);
    }

    /** Something to be said without an event. */
    public static Utterance of(String text) {
        return atOnce(List.of(text));
    }

    static Utterance atOnce(List<String> lines) {
        return new Utterance(Urgency.NOW, Optional.empty(), List.of(Wording.of(lines)), Double.POSITIVE_INFINITY);
    }

    /** All of these if they can be spoken in so many seconds, else the fewer, however long they are. */
    static Utterance atOnce(List<String> all, List<String> fewer, double seconds) {
        return new Utterance(Urgency.NOW, Optional.empty(), List.of(Wording.of(all), Wording.of(fewer)), seconds);
    }

    static Utterance patient(List<String> lines) {
        return new Utterance(Urgency.PATIENT, Optional.empty(), List.of(Wording.of(lines)), Double.POSITIVE_INFINITY);
    }

    static Utterance announcing(MovementKey movement, List<String> lines) {
        return new Utterance(Urgency.NOW, Optional.of(movement), List.of(Wording.of(lines)), Double.POSITIVE_INFINITY);
    }

    /** For a log: its urgency, in how many seconds it has to fit, its wordings. */
    String words() {
        String fit = Double.isInfinite(within) ? "" : String.format(Locale.ROOT, " in %.1f s", within);
        String said = wordings.stream().map(Wording::text).collect(Collectors.joining(" | "));
        return urgency.name().toLowerCase(Locale.ROOT).replace('_', ' ') + fit + ": " + said;
    }
}
