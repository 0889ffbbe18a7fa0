package breathtrainer.ui.look;

/** Counted things in words. */
public final class Plural {
    private Plural() {}

    public static String of(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }
}
