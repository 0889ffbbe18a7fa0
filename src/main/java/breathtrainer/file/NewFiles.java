package breathtrainer.file;

import breathtrainer.language.Texts;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The files that one piece of work makes of others: none takes the place of one that is read, all together do not become
 * much larger than those in silence, and if the work fails they are taken away. For one thread.
 */
public final class NewFiles {
    private static final Texts TEXTS = Texts.of("file");

    /** A larger growth is seldom meant: a clock that jumps fills a disk with nothing. */
    public static final long MUCH_LARGER = 20; // times

    private static final long ALWAYS_GRANTED = 1 << 20; // bytes

    private final Existing existing;
    private final boolean anySize;
    private final List<Path> read = new ArrayList<>();
    private final List<Path> made = new CopyOnWriteArrayList<>();
    private long bytesRead;
    private final AtomicLong bytesMade = new AtomicLong(); // asked by whoever tells how far it is

    /**
     * Begins with nothing read or made.
     *
     * @param existing whether a file that is there may go; never one that is read
     * @param anySize whether they may become so much larger than what is read
     */
    public NewFiles(Existing existing, boolean anySize) {
        this.existing = existing;
        this.anySize = anySize;
    }

    /** Says what is read; to be told before anything is made of it. */
    public void reading(List<Path> files) throws IOException {
        read.clear();
        read.addAll(files);
        bytesRead = 0;
        for (Path file : files) {
            bytesRead += Files.isRegularFile(file) ? Files.size(file) : 0;
        }
    }

    /**
     * Begins one of them.
     *
     * @throws FileException if it is one that is read, is there and is kept, or cannot be written; and, from what is
     *     returned, if all become too large
     */
    public OutputStream create(Path file) throws IOException {
        for (Path each : read) {
            SameFile.refuse(each, file);
        }
        OutputStream disk = NewFile.create(file, existing);
        made.add(file);
        return new Counted(disk, file);
    }

    /** Takes away what was begun; from any thread. */
    public void discard() {
        made.forEach(NewFile::discard);
        made.clear();
    }

    /** In all of them, so far; from any thread. */
    public long bytesMade() {
        return bytesMade.get();
    }

    /** In all that is read; 0 where that is no file on a disk. */
    public long bytesRead() {
        return bytesRead;
    }

    private void grow(int bytes, Path file) throws FileException {
        long all = bytesMade.addAndGet(bytes);
        if (!anySize && all > Math.max(ALWAYS_GRANTED, MUCH_LARGER * bytesRead) && bytesRead > 0) {
            throw new FileException(TEXTS.text(
                    "much-larger", file, MUCH_LARGER, read.get(0), String.format(Locale.ROOT, "%,d", bytesRead)));
        }
    }

    private final class Counted extends FilterOutputStream {
        private final Path file;

        Counted(OutputStream disk, Path file) {
            super(disk);
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            grow(1, file);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            grow(count, file);
            out.write(bytes, from, count);
        }
    }
}
