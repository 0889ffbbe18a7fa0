package breathtrainer.ui;

/** Counted things in words. */
final class Plural {
    private Plural() {}

    static String of(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
