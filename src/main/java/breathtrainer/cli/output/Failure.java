package breathtrainer.cli.output;

import breathtrainer.file.FileException;
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
        return "Something went wrong that nobody foresaw (" + failure.getClass().getSimpleName() + ": "
                + failure.getMessage() + "). Run it again with BREATH_TRAINER_LOG=debug and send what it prints.";
    }

    private static String reason(FileSystemException file) {
        if (file instanceof NoSuchFileException) {
            return "there is no such file. Check the name.";
        }
        if (file instanceof AccessDeniedException) {
            return "you may not read or write this. Choose another place or change its permissions.";
        }
        if (file instanceof FileAlreadyExistsException) {
            return "there is a file of this name already. Choose another name, or move the old one away.";
        }
        return file.getReason() == null ? "it could not be read or written." : file.getReason();
    }
}
