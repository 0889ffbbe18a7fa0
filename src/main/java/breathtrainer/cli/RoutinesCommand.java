package breathtrainer.cli;

import breathtrainer.figure.Figures;
import breathtrainer.language.Texts;
import breathtrainer.routine.Routine;
import breathtrainer.routine.RoutineException;
import breathtrainer.routine.Routines;
import breathtrainer.yaml.FaultyFileException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the routines, and checks those that teachers write. */
@Command(name = "routines", mixinStandardHelpOptions = true)
final class RoutinesCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws RoutineException {
        PrintWriter out = spec.commandLine().getOut();
        for (Routine routine : Routines.builtIn()) {
            out.printf(Locale.ROOT, "%-16s %s (%s)%n", routine.id(), routine.title(), poses(routine));
        }
        return 0;
    }

    @Command(mixinStandardHelpOptions = true)
    int check(@Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files) {
        PrintWriter out = spec.commandLine().getOut();
        int faulty = 0;
        for (Path file : files) {
            try {
                out.println(TEXTS.text("routines.no-faults", file, checked(file)));
            } catch (FaultyFileException faults) {
                out.println(faults.getMessage());
                faulty++;
            }
        }
        return faulty == 0 ? 0 : 1;
    }

    /** A figure lies in a folder of that name, or says that it is one. */
    private static String checked(Path file) throws FaultyFileException {
        if (Figures.isFigure(file)) {
            return TEXTS.text("routines.figure", Figures.read(file).title());
        }
        Routine routine = Routines.read(file);
        return TEXTS.text("routines.routine", routine.title(), poses(routine));
    }

    private static String poses(Routine routine) {
        int poses = routine.poses().size();
        return TEXTS.counted("routines.poses", poses);
    }
}
