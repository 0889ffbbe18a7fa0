package breathtrainer.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FolderTree {
    private FolderTree() {}

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : all(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    /** With the rights of the files; what is linked stays a link. */
    static void copy(Path from, Path to) throws IOException {
        for (Path path : all(from, Comparator.naturalOrder())) {
            Path place = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(place);
            } else {
                Files.copy(
                        path,
                        place,
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    static long bytes(Path folder) throws IOException {
        long sum = 0;
        for (Path path : all(folder, Comparator.naturalOrder())) {
            sum += Files.isRegularFile(path) ? Files.size(path) : 0;
        }
        return sum;
    }

    static List<Path> files(Path folder) throws IOException {
        return all(folder, Comparator.naturalOrder()).stream()
                .filter(Files::isRegularFile)
                .toList();
    }

    private static List<Path> all(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
