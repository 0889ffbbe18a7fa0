package breathtrainer.cli;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.cli.option.LanguageConverter;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.cli.output.Console;
import breathtrainer.cli.output.Failure;
import breathtrainer.cli.output.StandardOutput;
import breathtrainer.cli.output.WrongUsage;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.LookFile;
import breathtrainer.cli.wiring.PracticeBuilder;
import breathtrainer.cli.wiring.PracticeSounds;
import breathtrainer.cli.wiring.SensorOpener;
import breathtrainer.cli.wiring.Sources;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.Speed;
import breathtrainer.text.VisibleWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Where the program starts: the command line, and without a command a practice. */
@Command(name = "breath-trainer", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class BreathTrainer implements Callable<Integer> {
    /** The room of what {@code --help} prints: picocli asks for it by names of commands and options. */
    static final String HELP = "cli.help";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private ViewOptions view = new ViewOptions();

    @Mixin
    private SoundOptions sound = new SoundOptions();

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    private BreathTrainer() {}

    /** Of every command. It was chosen before there was a command ({@link SpokenLanguage}), but for one in an @file. */
    @Option(names = "--language", paramLabel = "TAG", scope = ScopeType.INHERIT, converter = LanguageConverter.class)
    void language(@Nullable String tag) {
        if (tag != null) {
            UsersLanguage.choose(tag);
        }
    }

    public static void main(String[] args) {
        Charset charset = Console.charset();
        StandardOutput output = StandardOutput.install(charset);
        PrintWriter err = visible(new PrintWriter(System.err, true, charset));
        UsersLanguage.choose(SpokenLanguage.in(args).orElseGet(BreathTrainer::keptLanguage));
        Optional<String> lost = LostLetters.in(System.getProperty("sun.jnu.encoding", "UTF-8"), args);
        lost.ifPresent(err::println);
        int code = lost.isPresent() ? 1 : run(new PrintWriter(System.out, true, charset), err, args);
        System.out.flush();
        output.trouble().ifPresent(err::println);
        System.exit(output.exitCode(code));
    }

    /** The one chosen in the window, or else the machine's. */
    private static String keptLanguage() {
        return LookFile.of(Folders.ofThisMachine()).read().spokenLanguage();
    }

    /**
     * Does what the arguments say.
     *
     * @return 0 done, 1 could not, 2 wrong usage
     */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        return line(out, err, args).execute(args);
    }

    /** With the commands that the arguments need. */
    static CommandLine line(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new BreathTrainer());
        Commands.forArguments(args).forEach(line::addSubcommand);
        return line.setHelpFactory(BreathTrainer::help)
                .setOut(visible(out))
                .setErr(visible(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler(new Failure());
    }

    /** Its texts are read for those alone who ask for help. */
    private static CommandLine.Help help(CommandSpec command, CommandLine.Help.ColorScheme colors) {
        command.root().commandLine().setResourceBundle(Texts.of(HELP).bundle());
        return new CommandLine.Help(command, colors);
    }

    /** Whatever a command prints, of files, ports and arguments too, steers no terminal. */
    private static PrintWriter visible(PrintWriter out) {
        return new PrintWriter(new VisibleWriter(out), true);
    }

    /** Without a command: choose and practise. */
    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        Folders folders = Folders.ofThisMachine();
        ResumeOption.offer(folders, err);
        SensorOpener sensors = SensorOpener.of(RecordingOptions.NONE, null, folders);
        Sources sources = new Sources(Speed.NORMAL, RecordingOptions.NONE, sensors, err);
        PracticeSounds sounds = PracticeSounds.of(sound, overwrite, folders, err);
        return view.home(sources, new PracticeBuilder(new DetectorOptions(), null, sounds, folders), err);
    }
}
