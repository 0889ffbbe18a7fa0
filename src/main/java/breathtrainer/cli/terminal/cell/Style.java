package breathtrainer.cli.terminal.cell;

import breathtrainer.breath.Phase;

/** What a text is for; {@link Palette} says how that looks. */
public enum Style {
    BODY,
    HEADING,
    /** Beside what matters now. */
    QUIET,
    /** What the wearer should know. */
    NOTICE,
    INHALE,
    EXHALE,
    PAUSE;

    public static Style of(Phase phase) {
        return switch (phase) {
            case INHALE -> INHALE;
            case EXHALE -> EXHALE;
            case PAUSE -> PAUSE;
            case UNKNOWN -> QUIET;
        };
    }
}
