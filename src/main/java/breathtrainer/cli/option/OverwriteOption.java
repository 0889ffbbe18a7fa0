package breathtrainer.cli.option;

import breathtrainer.file.Existing;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether a file that is there may go. */
public final class OverwriteOption {
    @Option(names = "--overwrite")
    private boolean overwrite;

    /** The file of an option that was given, or none. */
    @Nullable public NamedFile named(@Nullable Path file) {
        return file == null ? null : new NamedFile(file, existing());
    }

    public Existing existing() {
        return overwrite ? Existing.REPLACE : Existing.KEEP;
    }
}
