package breathtrainer.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the jar that runs, or a word for a build that has none. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"breath-trainer " + Objects.requireNonNullElse(version, "(built from source)")};
    }
}
