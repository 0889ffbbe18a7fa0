package breathtrainer.cli;

import ch.qos.logback.classic.BasicConfigurator;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.util.Locale;

/**
 * Standard error belongs to the wearer: libraries are silent there unless {@code BREATH_TRAINER_LOG} asks for them. Logback
 * finds this class by itself when somebody logs for the first time; most commands never do, and start so much sooner.
 */
public final class Logging extends ContextAwareBase implements Configurator {
    @Override
    public ExecutionStatus configure(LoggerContext context) {
        String wanted = System.getenv("BREATH_TRAINER_LOG");
        if (wanted == null) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
            return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
        }
        BasicConfigurator console = new BasicConfigurator();
        console.setContext(context);
        console.configure(context);
        context.getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.toLevel(wanted.toUpperCase(Locale.ROOT), Level.DEBUG));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
