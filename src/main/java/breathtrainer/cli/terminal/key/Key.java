package breathtrainer.cli.terminal.key;

/** What was pressed, or why nothing was. */
public enum Key {
    SPACE,
    RIGHT,
    LEFT,
    PLUS,
    MINUS,
    L,
    F,
    Q,
    T,
    Y,
    N,
    ESCAPE,
    /** Ctrl-C. */
    INTERRUPT,
    /** Ctrl-L, which redraws a screen that something else has written on. */
    REDRAW,
    /** Something that has no meaning here. */
    OTHER,
    /** Nothing in the time given. */
    NONE,
    /** There will be no keys any more. */
    CLOSED
}
