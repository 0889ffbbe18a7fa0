package breathtrainer.cli;

import breathtrainer.cli.unfinished.UnfinishedPractice;
import breathtrainer.cli.unfinished.UnfinishedPractices;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.language.Texts;
import breathtrainer.signal.SourceException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Going on with a practice that was cut off. */
final class ResumeOption {
    private static final Texts TEXTS = Texts.of("cli");

    /** What may be said besides: where it is seen and how it is heard. All else stands in its recording. */
    private static final Set<String> BESIDES = Set.of(
            "--resume",
            "--sensor",
            "--speed",
            "--terminal",
            "--full-screen",
            "--look",
            "--mute",
            "--tones",
            "--count-tones",
            "--movement-words",
            "--voice",
            "--sound-to",
            "--overwrite",
            "--language");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--resume", paramLabel = "ID", arity = "0..1", fallbackValue = "")
    private @Nullable String id;

    boolean isGiven() {
        return id != null;
    }

    /** Takes the practice over for as long as it is shown. */
    UnfinishedPractice take(Folders folders) throws SourceException {
        refuseWhatItSaysItself();
        return practices(folders).take(id == null ? "" : id);
    }

    private void refuseWhatItSaysItself() {
        CommandSpec called = command;
        if (called == null) {
            return;
        }
        for (OptionSpec said : called.commandLine().getParseResult().matchedOptionsSet()) {
            if (!BESIDES.contains(said.longestName())) {
                throw new ParameterException(called.commandLine(), TEXTS.text("resume.leave-out", said.longestName()));
            }
        }
    }

    /** Says which practice could be gone on with, if there is one. */
    static void offer(Folders folders, PrintWriter err) {
        practices(folders).ids().stream()
                .findFirst()
                .ifPresent(newest -> err.println(TEXTS.text("resume.offer", newest)));
    }

    private static UnfinishedPractices practices(Folders folders) {
        return new UnfinishedPractices(folders.practices(), Instant.now());
    }
}
