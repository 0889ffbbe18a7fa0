package breathtrainer.cli;

import breathtrainer.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs, or a word for a build that has none; then the Java it runs on, and its other parts. */
final class Version implements IVersionProvider {
    private static final Texts TEXTS = Texts.of("cli");

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        List<String> lines = new ArrayList<>();
        lines.add("breath-trainer " + Objects.requireNonNullElse(version, TEXTS.text("version.source")));
        lines.add("Java " + System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor"));
        lines.addAll(Parts.of(System.getProperty("java.class.path", "")));
        return lines.toArray(String[]::new);
    }
}
