package breathtrainer.cli.awake;

import breathtrainer.language.Texts;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that keeps the machine awake for as long as its input is open.
 *
 * @param screenToo whether the screen stays on and does not lock
 */
record AwakeCommand(List<String> words, boolean screenToo) {
    private static final Texts TEXTS = Texts.of("cli.awake");

    private static final String WHO = "Breath Trainer";
    private static final String UNTIL_WE_END = "cat";

    /** ES_CONTINUOUS, ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED of Windows' SetThreadExecutionState. */
    private static final String WINDOWS =
            "$f = Add-Type -Name P -Namespace W -PassThru -MemberDefinition '[DllImport(\"kernel32.dll\")] "
                    + "public static extern uint SetThreadExecutionState(uint f);'; "
                    + "[void]$f::SetThreadExecutionState(2147483651); [void][Console]::In.ReadToEnd()";

    /**
     * The best that there is.
     *
     * @param system as in the property os.name
     * @param path as in the variable PATH
     */
    static Optional<AwakeCommand> find(String system, String path) {
        return known(system)
                .flatMap(command -> command.at(path, system).stream())
                .findFirst();
    }

    private static Stream<AwakeCommand> known(String system) {
        if (system.startsWith("Windows")) {
            return Stream.of(screen("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS));
        }
        if (system.startsWith("Mac")) {
            return Stream.of(screen("caffeinate", "-d", "-i", UNTIL_WE_END));
        }
        return Stream.of(
                screen(
                        "gnome-session-inhibit",
                        "--inhibit",
                        "idle:suspend",
                        "--reason",
                        TEXTS.text("why"),
                        UNTIL_WE_END),
                screen("kde-inhibit", "--power", "--screenSaver", UNTIL_WE_END),
                new AwakeCommand(
                        List.of(
                                "systemd-inhibit",
                                "--what=idle:sleep",
                                "--who=" + WHO,
                                "--why=" + TEXTS.text("why"),
                                UNTIL_WE_END),
                        false));
    }

    private static AwakeCommand screen(String... words) {
        return new AwakeCommand(List.of(words), true);
    }

    /** The same with the place of its program; empty if it is not there. */
    private Optional<AwakeCommand> at(String path, String system) {
        String file = system.startsWith("Windows") ? words.get(0) + ".exe" : words.get(0);
        return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .flatMap(folder -> program(folder, file).stream())
                .findFirst()
                .map(this::with);
    }

    private AwakeCommand with(Path program) {
        List<String> all = new ArrayList<>(words);
        all.set(0, program.toString());
        return new AwakeCommand(all, screenToo);
    }

    private static Optional<Path> program(String folder, String file) {
        try {
            return Optional.of(folder)
                    .filter(it -> !it.isEmpty())
                    .map(it -> Path.of(it, file))
                    .filter(Files::isExecutable);
        } catch (InvalidPathException nonsense) {
            return Optional.empty();
        }
    }
}
