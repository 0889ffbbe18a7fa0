package breathtrainer.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Knows one file, or folder, under two names: through links of either kind, and where case makes no difference. */
public final class SameFile {
    private SameFile() {}

    /** False where one of them is not there. */
    public static boolean is(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    /**
     * Guards what is read against being written over, whatever the user said of other files.
     *
     * @throws FileException if both are the same file
     */
    public static void refuse(Path read, Path written) throws IOException {
        if (is(read, written)) {
            throw new FileException(String.format(
                    Locale.ROOT,
                    "%s is the file that is read, %s. Choose another name for what is written.",
                    written,
                    written.equals(read) ? "itself" : "under another name: " + read));
        }
    }
}
