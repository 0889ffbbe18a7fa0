package breathtrainer.cli.wiring;

import breathtrainer.language.Texts;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The recordings that the program brings along. All are synthetic. */
final class Samples {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    /**
     * A recording that the program brings along.
     *
     * @param name of its file, without the ending
     */
    record Brought(String name) {
        /** For people. */
        String title() {
            return TEXTS.text("sample." + name);
        }

        String detail() {
            return TEXTS.text("sample.detail." + name);
        }

        /** Inside the jar, or in the folder of classes. */
        Path path() {
            URL resource = Objects.requireNonNull(Samples.class.getResource("/samples/" + name + ".csv"), name);
            try {
                return toPath(resource.toURI());
            } catch (URISyntaxException | IOException e) {
                throw new UncheckedIOException(new IOException("the program's own sample cannot be read", e));
            }
        }
    }

    /** The first is what is offered where no sensor is plugged in. */
    static final List<Brought> ALL =
            List.of(new Brought("belt"), new Brought("belt-moving"), new Brought("accelerometer"));

    private Samples() {}

    static Brought named(String name) {
        return ALL.stream()
                .filter(sample -> sample.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sample is called " + name));
    }

    /** A recording by its address, which may lie inside the jar. */
    static Path at(String address) throws SourceException {
        try {
            return toPath(URI.create(address));
        } catch (IOException | RuntimeException broken) {
            throw new SourceException(TEXTS.text("recording.gone", address), broken);
        }
    }

    private static Path toPath(URI uri) throws IOException {
        if ("jar".equals(uri.getScheme())) {
            try {
                FileSystems.newFileSystem(uri, Map.of());
            } catch (FileSystemAlreadyExistsException alreadyOpen) {
                return Path.of(uri);
            }
        }
        return Path.of(uri);
    }
}
