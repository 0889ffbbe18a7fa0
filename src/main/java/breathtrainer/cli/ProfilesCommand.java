package breathtrainer.cli;

import breathtrainer.calibration.WearerProfile;
import breathtrainer.calibration.WearerProfiles;
import breathtrainer.cli.option.OverwriteOption;
import breathtrainer.cli.wiring.Folders;
import breathtrainer.file.FileException;
import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What was learnt of wearers: a list, and commands to hand it on and to take it away. */
@Command(name = "profiles", mixinStandardHelpOptions = true)
final class ProfilesCommand implements Callable<Integer> {
    private static final Texts TEXTS = Texts.of("cli");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        return list();
    }

    /** A profile a line; one that cannot be understood says so and does not hide the others. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    int list() {
        PrintWriter out = spec.commandLine().getOut();
        boolean all = true;
        for (String name : profiles().names()) {
            try {
                out.println(line(profiles().named(name)));
            } catch (FileException faulty) {
                spec.commandLine().getErr().println(faulty.getMessage());
                all = false;
            }
        }
        if (profiles().names().isEmpty()) {
            spec.commandLine().getErr().println(TEXTS.text("profiles.none"));
        }
        return all ? 0 : 1;
    }

    private static String line(WearerProfile profile) {
        String device = profile.device().isEmpty() ? TEXTS.text("profiles.any-sensor") : profile.device();
        return String.format(
                Locale.ROOT,
                "%s  %s  %s  %s",
                profile.name(),
                profile.made(),
                profile.inhale().word(),
                device);
    }

    /** To a file of the user's own. */
    @Command(name = "export", mixinStandardHelpOptions = true)
    int export(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--to", paramLabel = "FILE", required = true) Path to,
            @Mixin OverwriteOption overwrite)
            throws FileException {
        WearerProfiles.write(profiles().named(name), to, overwrite.existing());
        return 0;
    }

    /** From such a file. */
    @Command(name = "import", mixinStandardHelpOptions = true)
    int bring(@Parameters(paramLabel = "FILE") Path file, @Mixin OverwriteOption overwrite) throws FileException {
        WearerProfile profile = WearerProfiles.read(file);
        profiles().keep(profile, overwrite.existing());
        spec.commandLine().getErr().println(TEXTS.text("profile.kept", profile.name()));
        return 0;
    }

    /** For good. */
    @Command(name = "delete", mixinStandardHelpOptions = true)
    int delete(@Parameters(paramLabel = "NAME") String name) throws FileException {
        profiles().delete(name);
        return 0;
    }

    private static WearerProfiles profiles() {
        return Folders.ofThisMachine().profiles();
    }
}
