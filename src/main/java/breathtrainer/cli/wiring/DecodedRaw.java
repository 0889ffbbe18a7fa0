package breathtrainer.cli.wiring;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingOptions;
import breathtrainer.recording.RecordingWriter;
import breathtrainer.sensor.RawReplay;
import breathtrainer.signal.Sample;
import breathtrainer.signal.SampleSource;
import breathtrainer.signal.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as a recording: itself, or of everything that a port said, a recording of how it is understood, which is there
 * until this is closed.
 */
public record DecodedRaw(Path recording, boolean passing) implements AutoCloseable {
    private static final Texts TEXTS = Texts.of("cli.wiring");

    public static DecodedRaw of(Path file, RecordingOptions options) throws SourceException {
        if (!RawReplay.isRaw(file)) {
            return new DecodedRaw(file, false);
        }
        try {
            Path folder = Files.createTempDirectory("breath-trainer");
            DecodedRaw understood = new DecodedRaw(folder.resolve("understood.csv"), true);
            understood.write(StoredBreath.open(file, options, fault -> {}));
            return understood;
        } catch (IOException e) {
            throw new SourceException(TEXTS.text("raw.no-room", file), e);
        }
    }

    private void write(StoredBreath kept) throws SourceException, IOException {
        try (SampleSource source = kept.source();
                RecordingWriter writer = RecordingWriter.create(recording, kept.header())) {
            for (Optional<Sample> sample = source.next(); sample.isPresent(); sample = source.next()) {
                writer.write(sample.get());
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new SourceException(TEXTS.text("interrupted"), asked);
        }
    }

    @Override
    public void close() {
        if (!passing) {
            return;
        }
        try {
            Files.deleteIfExists(recording);
            Files.deleteIfExists(recording.toAbsolutePath().getParent());
        } catch (IOException staysBehind) {
            // the system clears its folder for passing files
        }
    }
}
