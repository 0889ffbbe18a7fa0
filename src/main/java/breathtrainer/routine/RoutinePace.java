package breathtrainer.routine;

import java.util.Locale;

/** How much is said of coming into each pose. */
public enum RoutinePace {
    /** Every step of getting ready. */
    FULL,
    /** The names of poses and sides alone, for whoever knows the routine. */
    BRISK;

    /** As on the command line and in a recording. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that {@link #word}, {@link #FULL} where there is none. */
    public static RoutinePace named(String word) {
        return word.equals(BRISK.word()) ? BRISK : FULL;
    }
}
