package breathtrainer.cli.wiring;

import breathtrainer.cli.option.DetectorOptions;
import breathtrainer.history.History;
import breathtrainer.language.Texts;
import breathtrainer.signal.SourceException;
import breathtrainer.ui.Shelf;
import breathtrainer.ui.Shelf.SampleRecording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What one looks back on, on this machine. */
public final class Shelves {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    private Shelves() {}

    static Shelf of(Folders folders) {
        return new Shelf(
                history(folders),
                Samples.ALL.stream()
                        .map(sample -> new SampleRecording(sample.title(), sample.detail(), sample.path()))
                        .toList(),
                Shelves::open);
    }

    private static void open(Path folder) throws IOException {
        Files.createDirectories(folder);
        String system = System.getProperty("os.name", "");
        String opener = system.startsWith("Windows") ? "explorer" : system.startsWith("Mac") ? "open" : "xdg-open";
        try {
            new ProcessBuilder(opener, folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            throw new SourceException(TEXTS.text("folder.not-shown", opener, folder), none);
        }
    }

    /** Past practices, as this version of the program sees them. */
    public static History history(Folders folders) {
        String version =
                Objects.requireNonNullElse(Shelves.class.getPackage().getImplementationVersion(), "built from source");
        return new History(folders.data(), version, header -> new DetectorOptions().settings(header));
    }
}
