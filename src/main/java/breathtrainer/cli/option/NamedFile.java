package breathtrainer.cli.option;

import breathtrainer.file.Existing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that was named for what one practice leaves. Whoever practises again gets the next name that is free: what was just
 * kept is never in the way, and never replaced. Used by any thread.
 */
public final class NamedFile {
    /**
     * Where to write.
     *
     * @param existing whether a file that is there may go
     */
    public record Place(Path file, Existing existing) {}

    private final Path file;
    private final Existing existing;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param existing whether a file of that very name may go */
    public NamedFile(Path file, Existing existing) {
        this.file = file;
        this.existing = existing;
    }

    /** The named file first; from then on {@code NAME-2.csv}, {@code NAME-3.csv} and so on, whichever is free. */
    public Place next() {
        int number = asked.incrementAndGet();
        if (number == 1) {
            return new Place(file, existing);
        }
        Path free = numbered(number);
        while (Files.exists(free)) {
            free = numbered(asked.incrementAndGet());
        }
        return new Place(free, Existing.KEEP);
    }

    private Path numbered(int number) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return file.resolveSibling(name.substring(0, end) + "-" + number + name.substring(end));
    }
}
