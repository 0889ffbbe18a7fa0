package breathtrainer.cli;

import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the breaths in a recording, or writes those of a folder's recordings. */
@Command(
        name = "breaths",
        mixinStandardHelpOptions = true,
        description = {
            "Finds the breaths in a recording and prints them as CSV:",
            "event,onset_s,extremum_s,declared_s,breath,quality"
        })
final class BreathsCommand implements Callable<Integer> {
    private static final String TRUTH = ".breaths.csv";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "RECORDING",
            arity = "0..2",
            description = "A recording; with --batch the folder of recordings and the folder for the results.")
    private List<Path> paths = List.of();

    @Option(
            names = "--batch",
            description =
                    "Every *.csv of the first folder but *.breaths.csv, to a file of the same name in the second.")
    private boolean batch;

    @Mixin
    private FileOptions file = new FileOptions();

    @Mixin
    private DetectorOptions detector = new DetectorOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        int wanted = batch ? 2 : 1;
        CommandSpec command = required(spec);
        if (paths.size() != wanted) {
            String usage = batch ? "--batch takes two folders: IN_DIR OUT_DIR" : "Name one recording";
            throw new ParameterException(command.commandLine(), usage);
        }
        PrintWriter err = command.commandLine().getErr();
        if (batch) {
            return batch(paths.get(0), paths.get(1), err);
        }
        print(paths.get(0), command.commandLine().getOut(), err);
        return 0;
    }

    /** One recording that cannot be read does not stop the others; it makes the exit code 1. */
    private int batch(Path from, Path to, PrintWriter err) throws IOException, InterruptedException {
        Files.createDirectories(to);
        int failed = 0;
        for (Path recording : recordings(from)) {
            Path result = to.resolve(String.valueOf(recording.getFileName()));
            try {
                writeResult(recording, result, err);
            } catch (SourceException unreadable) {
                err.println(unreadable.getMessage());
                failed++;
            }
        }
        return failed == 0 ? 0 : 1;
    }

    private void writeResult(Path recording, Path result, PrintWriter err) throws IOException, InterruptedException {
        Path unfinished = result.resolveSibling(result.getFileName() + ".part");
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8))) {
            print(recording, out, err);
        } catch (SourceException unreadable) {
            Files.deleteIfExists(unfinished);
            throw unreadable;
        }
        Files.move(unfinished, result, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> recordings(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .filter(file -> !file.toString().endsWith(TRUTH))
                    .sorted()
                    .toList();
        }
    }

    private void print(Path recording, PrintWriter out, PrintWriter err) throws SourceException, InterruptedException {
        Kept kept = Kept.open(recording, file.options(), fault -> err.println(fault));
        try (SampleSource source = kept.source()) {
            new BreathTable(out).print(source, detector.settings(kept.header()));
        }
        out.flush();
    }

    private static CommandSpec required(@Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("picocli sets it");
        }
        return spec;
    }
}
