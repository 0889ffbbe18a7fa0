package breathtrainer.history;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Practices that were deleted, and can be taken back for thirty days.
 *
 * @param folder where they lie meanwhile
 */
record Deleted(Path folder) {
    private static final Texts TEXTS = Texts.of("history");
    private static final Duration KEPT = Duration.ofDays(30);

    void take(PracticeFolder practice, Instant now) throws HistoryException {
        try {
            Files.createDirectories(folder);
            Path to = folder.resolve(practice.id());
            if (Files.exists(to)) {
                throw new HistoryException(TEXTS.text("delete.occupied", to));
            }
            Files.move(practice.path(), to);
            Files.setLastModifiedTime(to, FileTime.from(now));
            forgetOld(now);
        } catch (IOException e) {
            throw refused("delete.failed", practice.path(), e);
        }
    }

    /** Brings one back; without a name the one that was deleted last. */
    PracticeFolder restore(String id, Path practices) throws HistoryException {
        Path from = id.isEmpty() ? newest() : folder.resolve(id);
        if (!Files.isDirectory(from) || !folder.equals(from.getParent())) {
            throw new HistoryException(unknown(id));
        }
        Path to = practices.resolve(String.valueOf(from.getFileName()));
        try {
            if (Files.exists(to)) {
                throw new HistoryException(TEXTS.text("restore.occupied", to));
            }
            Files.move(from, to);
            return new PracticeFolder(to);
        } catch (IOException e) {
            throw refused("restore.failed", from, e);
        }
    }

    private Path newest() throws HistoryException {
        return all().stream()
                .max(Comparator.comparing(Deleted::time))
                .orElseThrow(() -> new HistoryException(TEXTS.text("restore.none")));
    }

    private String unknown(String id) {
        List<String> names =
                all().stream().map(each -> String.valueOf(each.getFileName())).toList();
        return names.isEmpty()
                ? TEXTS.text("restore.unknown", id)
                : TEXTS.text("restore.others", id, String.join(", ", names));
    }

    private List<Path> all() {
        List<Path> all = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Files::isDirectory)) {
            found.forEach(all::add);
        } catch (IOException none) {
            return all;
        }
        return all;
    }

    private void forgetOld(Instant now) throws IOException {
        for (Path each : all()) {
            if (Duration.between(time(each), now).compareTo(KEPT) > 0) {
                forget(each);
            }
        }
    }

    private static void forget(Path practice) throws IOException {
        try (Stream<Path> content = Files.walk(practice)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static Instant time(Path deleted) {
        try {
            return Files.getLastModifiedTime(deleted).toInstant();
        } catch (IOException unknown) {
            return Instant.MAX;
        }
    }

    private static HistoryException refused(String key, Path what, IOException e) {
        return e instanceof HistoryException said
                ? said
                : new HistoryException(TEXTS.text(key, what, IoReason.of(e)), e);
    }
}
