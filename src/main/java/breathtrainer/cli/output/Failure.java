package breathtrainer.cli.output;

import breathtrainer.file.FileException;
import breathtrainer.language.Texts;
import breathtrainer.routine.RoutineException;
import breathtrainer.signal.SourceException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a sentence what could not be done. The trace of what nobody foresaw goes to the log, never to the wearer. */
public final class Failure implements IExecutionExceptionHandler {
    private static final Texts TEXTS = Texts.of("cli.output");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println(words(failure));
        return CommandLine.ExitCode.SOFTWARE;
    }

    public static String words(Throwable failure) {
        if (failure instanceof SourceException
                || failure instanceof FileException
                || failure instanceof RoutineException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        LoggerFactory.getLogger(Failure.class).error("not foreseen", failure);
        return TEXTS.text("unforeseen", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
    }

    private static String reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return TEXTS.text("file.none");
        }
        if (file instanceof AccessDeniedException) {
            return TEXTS.text("file.denied");
        }
        if (file instanceof FileAlreadyExistsException) {
            return TEXTS.text("file.exists");
        }
        return file.getReason() == null ? TEXTS.text("file.broken") : file.getReason();
    }
}
