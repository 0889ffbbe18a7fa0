package breathtrainer.cli.wiring;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.history.History;
import breathtrainer.ui.Shelf;
import breathtrainer.ui.Shelf.SampleRecording;
import java.util.Objects;

/** What one looks back on, on this machine. */
public final class Shelves {
    private Shelves() {}

    static Shelf of(Folders folders) {
        return new Shelf(
                history(folders),
                Samples.ALL.stream()
                        .map(sample -> new SampleRecording(sample.title(), sample.detail(), sample.path()))
                        .toList());
    }

    /** Past practices, as this version of the program sees them. */
    public static History history(Folders folders) {
        String version =
                Objects.requireNonNullElse(Shelves.class.getPackage().getImplementationVersion(), "built from source");
        return new History(folders.data(), version, header -> new DetectorOptions().settings(header));
    }
}
