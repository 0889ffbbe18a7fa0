package breathtrainer.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** What the window's toolkit would like to tell the wearer. */
final class WindowLog {
    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private WindowLog() {}

    /** "Unsupported JavaFX configuration: classes were loaded from 'unnamed module'": it is meant to be so. */
    static void quiet() {
        JAVAFX.setLevel(Level.OFF);
    }
}
