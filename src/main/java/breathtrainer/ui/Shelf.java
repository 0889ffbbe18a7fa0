package breathtrainer.ui;

import breathtrainer.history.History;
import java.nio.file.Path;
import java.util.List;

/**
 * What one looks back on.
 *
 * @param history past practices
 * @param samples recordings that the program brings along
 */
public record Shelf(History history, List<SampleRecording> samples) {
    /** A recording that the program brings along. */
    public record SampleRecording(String title, String detail, Path recording) {}

    public Shelf {
        samples = List.copyOf(samples);
    }
}
