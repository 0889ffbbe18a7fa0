package breathtrainer.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/** Standard error belongs to the wearer: libraries are silent there unless {@code BREATH_TRAINER_LOG} asks for them. */
final class Logging {
    private static final java.util.logging.Logger JAVAFX = java.util.logging.Logger.getLogger("javafx");

    private Logging() {}

    static void quiet() {
        String wanted = System.getenv("BREATH_TRAINER_LOG");
        Level level = wanted == null ? Level.OFF : Level.toLevel(wanted.toUpperCase(Locale.ROOT), Level.DEBUG);
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(level);
        // "Unsupported JavaFX configuration: classes were loaded from 'unnamed module'": it is meant to be so
        JAVAFX.setLevel(java.util.logging.Level.OFF);
    }
}
