package breathtrainer.cli.output;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was typed wrong, and what might have been meant, or else what there is. */
public final class WrongUsage implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(PicocliWords.said(String.valueOf(wrong.getMessage())));
        StringWriter suggestions = new StringWriter();
        if (UnmatchedArgumentException.printSuggestions(wrong, new PrintWriter(suggestions, true))) {
            suggestions.toString().lines().map(PicocliWords::said).forEach(err::println);
        } else {
            command.usage(err);
        }
        return CommandLine.ExitCode.USAGE;
    }
}
