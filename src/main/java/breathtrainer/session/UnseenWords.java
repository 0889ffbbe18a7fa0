package breathtrainer.session;

/** That no breath is seen, and what may help, in the same words wherever it is said. */
final class UnseenWords {
    private UnseenWords() {}

    /** @param seconds since the last breath */
    static String of(double seconds) {
        return "No breath seen for " + Math.round(seconds) + " s: loosen the belt?";
    }
}
