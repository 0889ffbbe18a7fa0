package breathtrainer.cli;

import breathtrainer.file.Existing;
import picocli.CommandLine.Option;

/** Whether a file that is there may go. */
final class OverwriteOption {
    @Option(names = "--overwrite", description = "Replace a file that is there; without it none is ever replaced.")
    private boolean overwrite;

    Existing existing() {
        return overwrite ? Existing.REPLACE : Existing.KEEP;
    }
}
