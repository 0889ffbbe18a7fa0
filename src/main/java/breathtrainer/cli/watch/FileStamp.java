package breathtrainer.cli.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is known to have been saved.
 *
 * @param file which of all files of that name it is: an editor may put another in its place
 */
record FileStamp(FileTime changed, long size, @Nullable Object file) {
    /** Empty where there is none now. */
    static Optional<FileStamp> of(Path path) {
        try {
            BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new FileStamp(seen.lastModifiedTime(), seen.size(), seen.fileKey()));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
