package breathtrainer.cli;

import breathtrainer.text.VisibleText;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.layout.TTLLLayout;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
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
        Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(console(context));
        root.setLevel(Level.toLevel(wanted.toUpperCase(Locale.ROOT), Level.DEBUG));
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    private static ConsoleAppender<ILoggingEvent> console(LoggerContext context) {
        TTLLLayout layout = new TTLLLayout() {
            @Override
            public String doLayout(ILoggingEvent event) {
                return VisibleText.lines(super.doLayout(event));
            }
        };
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        layout.setContext(context);
        layout.start();
        encoder.setContext(context);
        encoder.setLayout(layout);
        console.setContext(context);
        console.setEncoder(encoder);
        console.setTarget("System.err");
        console.start();
        return console;
    }
}
