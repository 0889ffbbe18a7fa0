package breathtrainer.ui;

import breathtrainer.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What one looks back on.
 *
 * @param history past practices
 * @param samples recordings that the program brings along
 * @param opener shows a folder as the system does
 */
public record Shelf(History history, List<SampleRecording> samples, FolderOpener opener) {
    /** Shows a folder as the system does. */
    @FunctionalInterface
    public interface FolderOpener {
        /** Returns when it is asked for; throws if there is nothing that shows folders. */
        void open(Path folder) throws IOException;
    }

    /** A recording that the program brings along. */
    public record SampleRecording(String title, String detail, Path recording) {}

    public Shelf {
        samples = List.copyOf(samples);
    }
}
