package breathtrainer.cli.watch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Waits until a file is saved. It looks again and again, for not every disk tells: one in a network or in a container does not.
 * An editor may write it in parts, or take it away and put another in its place: it is saved when it has stayed as it is for a
 * moment. Used by one thread at a time.
 */
public final class FileWatch {
    private static final long LOOK_EVERY = 100; // ms
    /** Milliseconds without a change after which all parts are written. */
    private static final long SETTLED_AFTER = 300;
    /** Milliseconds after which a file that is empty is meant to be. */
    private static final long EMPTY_AFTER = 2000;

    private final Path file;
    private Optional<FileStamp> taken;

    /** Begins with the file as it is now. */
    public FileWatch(Path file) {
        this.file = file;
        this.taken = FileStamp.of(file);
    }

    /** From now on as it is now; said before it is read, so that no saving is passed over. */
    public void take() {
        taken = FileStamp.of(file);
    }

    /** Returns when it was saved since it was taken last. */
    public void awaitSaving() throws InterruptedException {
        Optional<FileStamp> seen = FileStamp.of(file);
        long since = System.nanoTime();
        while (seen.isEmpty() || seen.equals(taken) || !isSettled(seen.get(), since)) {
            Thread.sleep(LOOK_EVERY);
            Optional<FileStamp> now = FileStamp.of(file);
            if (!now.equals(seen)) {
                seen = now;
                since = System.nanoTime();
            }
        }
    }

    private static boolean isSettled(FileStamp seen, long since) {
        long milliseconds = (System.nanoTime() - since) / 1_000_000;
        return milliseconds >= (seen.size() == 0 ? EMPTY_AFTER : SETTLED_AFTER);
    }
}
