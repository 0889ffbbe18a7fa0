package breathtrainer.history;

import breathtrainer.file.IoReason;
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
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Practices that were deleted, and can be taken back for thirty days.
 *
 * @param folder where they lie meanwhile
 */
record Deleted(Path folder) {
    private static final Duration KEPT = Duration.ofDays(30);

    void take(PracticeFolder practice, Instant now) throws HistoryException {
        try {
            Files.createDirectories(folder);
            Path to = folder.resolve(practice.id());
            if (Files.exists(to)) {
                throw new HistoryException(
                        to + " is in the way: a practice of this name was deleted before. Move it away.");
            }
            Files.move(practice.path(), to);
            Files.setLastModifiedTime(to, FileTime.from(now));
            forgetOld(now);
        } catch (IOException e) {
            throw refused(practice.path() + " cannot be deleted", e);
        }
    }

    /** Brings one back; without a name the one that was deleted last. */
    PracticeFolder restore(String id, Path practices) throws HistoryException {
        Path from = id.isEmpty() ? newest() : folder.resolve(id);
        if (!Files.isDirectory(from) || !folder.equals(from.getParent())) {
            throw new HistoryException("No practice " + id + " was deleted in the last 30 days." + others());
        }
        Path to = practices.resolve(String.valueOf(from.getFileName()));
        try {
            if (Files.exists(to)) {
                throw new HistoryException(to + " is in the way. Move it away.");
            }
            Files.move(from, to);
            return new PracticeFolder(to);
        } catch (IOException e) {
            throw refused(from + " cannot be brought back", e);
        }
    }

    private Path newest() throws HistoryException {
        return all().stream()
                .max(Comparator.comparing(Deleted::time))
                .orElseThrow(() -> new HistoryException("No practice was deleted in the last 30 days."));
    }

    private String others() {
        List<String> names =
                all().stream().map(each -> String.valueOf(each.getFileName())).toList();
        return names.isEmpty() ? "" : " Deleted were: " + String.join(", ", names) + ".";
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

    private static HistoryException refused(String what, IOException e) {
        return e instanceof HistoryException said
                ? said
                : new HistoryException(
                        String.format(Locale.ROOT, "%s: %s. Make its folder writable.", what, IoReason.of(e)), e);
    }
}
