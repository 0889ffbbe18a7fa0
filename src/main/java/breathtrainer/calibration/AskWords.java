package breathtrainer.calibration;

/** What a wearer is told, in the words in which it is read and spoken. */
public final class AskWords {
    private AskWords() {}

    /**
     * One sentence.
     *
     * @param rounds that are over
     */
    public static String of(Ask ask, int rounds) {
        return switch (ask) {
            case OUT -> rounds == 0 ? "Now let all the breath out." : "Once more: let all the breath out.";
            case IN -> "One long, easy breath in.";
            case HOLD -> "Stay full.";
            case GO -> "Let it go.";
            case USUAL ->
                rounds == 0
                        ? "Sit still and breathe as you usually do."
                        : "Breathe as you usually do, for half a minute.";
        };
    }
}
