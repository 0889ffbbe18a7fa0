package breathtrainer.recording;

import breathtrainer.language.Texts;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Opens what may be a pipe: the system waits until somebody opens its other end, and that may be never. */
final class PatientFile {
    private static final Texts TEXTS = Texts.of("recording");

    private static final long PATIENCE = 5; // seconds

    private PatientFile() {}

    static InputStream open(Path file) throws IOException {
        boolean waits = Files.exists(file) && !Files.isRegularFile(file);
        return waits ? openWithin(file) : Files.newInputStream(file);
    }

    /** Not through a channel: asked how much there is, one looks up its place, and a pipe has none. */
    private static InputStream open(File pipe) throws IOException {
        return new FileInputStream(pipe);
    }

    private static InputStream openWithin(Path file) throws IOException {
        FutureTask<InputStream> opening = new FutureTask<>(() -> open(file.toFile()));
        Thread thread = new Thread(opening, "opening " + file.getFileName());
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new RecordingException(TEXTS.text("pipe.silent", file), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException refused ? refused : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }
}
