package breathtrainer.history;

import breathtrainer.file.IoReason;
import breathtrainer.language.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where one practice is kept. */
public record PracticeFolder(Path path) {
    private static final Texts TEXTS = Texts.of("history");
    private static final long MOST = 1 << 16; // bytes of a note

    /** By which the practice is named. */
    public String id() {
        return String.valueOf(path.getFileName());
    }

    public Path recording() {
        return path.resolve("recording.csv");
    }

    Path routine() {
        return path.resolve("routine.yaml");
    }

    Path summary() {
        return path.resolve("summary.json");
    }

    Path noteFile() {
        return path.resolve("note.txt");
    }

    /** What the wearer wrote; empty if nothing was, or it cannot be read. */
    public String note() {
        try {
            return Files.isRegularFile(noteFile()) && Files.size(noteFile()) <= MOST
                    ? Files.readString(noteFile()).strip()
                    : "";
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Writes it, or with nothing in it takes it away. What was there before is gone. */
    void note(String text) throws HistoryException {
        try {
            if (text.isBlank()) {
                Files.deleteIfExists(noteFile());
            } else {
                replace(noteFile(), text.strip() + "\n");
            }
        } catch (IOException e) {
            throw new HistoryException(TEXTS.text("note.failed", path, IoReason.of(e)), e);
        }
    }

    /** As a whole: who reads it meanwhile finds the old or the new one. */
    static void replace(Path file, String text) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + "-", ".new");
        try {
            Files.writeString(whole, text);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
