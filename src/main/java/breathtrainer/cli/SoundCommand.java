package breathtrainer.cli;

import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.option.SoundOptions;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.cli.wiring.PracticeSounds;
import breathtrainer.language.Texts;
import breathtrainer.sound.SoundDelay;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets hear what there is to hear, and measures how soon it is heard. */
@Command(name = "sound", mixinStandardHelpOptions = true)
final class SoundCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    private static final int BREATHS = 300;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--measure")
    private boolean measure;

    @Option(names = "--keep")
    private boolean keep;

    @Mixin
    private SoundOptions sound = new SoundOptions();

    @Mixin
    private OverwriteOption overwrite = new OverwriteOption();

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (sound.soundTo().isPresent()) {
            throw new ParameterException(spec.commandLine(), TEXTS.text("sound.sound-to"));
        }
        Folders folders = Folders.ofThisMachine();
        PracticeSounds sounds = PracticeSounds.of(sound, overwrite, folders, err);
        if (keep) {
            err.println(TEXTS.text("sound.kept", PracticeSounds.keep(sound, folders)));
        }
        if (!measure) {
            sounds.tryOut();
            return 0;
        }
        SoundDelay delay = sounds.measure(BREATHS);
        if (delay.tones() == 0) {
            err.println(TEXTS.text("sound.nothing"));
            return 1;
        }
        spec.commandLine().getOut().println(table(delay));
        return 0;
    }

    private static String table(SoundDelay delay) {
        return String.format(
                Locale.ROOT,
                "tones,median_ms,p99_ms,most_ms,line_buffer_ms%n%d,%.1f,%.1f,%.1f,%.0f",
                delay.tones(),
                delay.median(),
                delay.most99(),
                delay.most(),
                delay.buffer());
    }
}
