package breathtrainer.ui.library;

import breathtrainer.bench.MinMaxPyramid;
import breathtrainer.bench.RawLines;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingOptions;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/** Breath lines for the list, read one after the other as they come into sight; the newest that were seen are kept. */
final class Thumbnails {
    private static final int KEPT = 300;

    /** The line of a recording, and its length. */
    record Thumbnail(MinMaxPyramid line, double seconds) {}

    private final Map<Path, Optional<Thumbnail>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Optional<Thumbnail>> eldest) {
            return size() > KEPT;
        }
    };
    private final ExecutorService reading = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "thumbnails");
        thread.setDaemon(true);
        return thread;
    });

    private final Runnable changed;

    /** @param changed called on the JavaFX thread when another is known */
    Thumbnails(Runnable changed) {
        this.changed = changed;
    }

    /** Sees to it that it will be known. JavaFX thread. */
    void want(Path recording) {
        if (known.containsKey(recording)) {
            return;
        }
        known.put(recording, Optional.empty());
        reading.execute(() -> {
            Optional<Thumbnail> read = read(recording);
            Platform.runLater(() -> {
                known.put(recording, read);
                changed.run();
            });
        });
    }

    /** Empty while it is not known, and of what cannot be read. */
    Optional<Thumbnail> known(Path recording) {
        return known.getOrDefault(recording, Optional.empty());
    }

    private static Optional<Thumbnail> read(Path recording) {
        RawLines lines = new RawLines();
        try {
            lines.read(recording, RecordingOptions.NONE, time -> true);
        } catch (RecordingException unreadable) {
            return Optional.empty();
        }
        MinMaxPyramid line = lines.lines().get(0);
        return Double.isNaN(line.first())
                ? Optional.empty()
                : Optional.of(new Thumbnail(line, line.last() - line.first()));
    }

    void close() {
        reading.shutdownNow();
    }
}
