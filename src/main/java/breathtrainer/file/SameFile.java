package breathtrainer.file;

import breathtrainer.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows one file, or folder, under two names: through links of either kind, and where case makes no difference. */
public final class SameFile {
    private static final Texts TEXTS = Texts.of("file");

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
            throw new FileException(
                    written.equals(read) ? TEXTS.text("same", written) : TEXTS.text("same.other-name", written, read));
        }
    }
}
