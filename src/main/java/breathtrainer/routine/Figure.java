package breathtrainer.routine;

/** The body positions that can be drawn. */
public enum Figure {
    SEATED,
    ALL_FOURS,
    FOREARMS,
    STANDING,
    TWIST,
    LYING
}
