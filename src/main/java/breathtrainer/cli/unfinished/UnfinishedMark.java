package breathtrainer.cli.unfinished;

import breathtrainer.session.SessionEvent;
import breathtrainer.session.SessionListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;

/**
 * A file beside the recording of a practice for as long as it is not over. The process that practises holds it locked; where
 * nobody does, the practice was cut off. It says how the source was opened, which is not for a recording that is handed on.
 */
public final class UnfinishedMark implements SessionListener {
    private static final String NAME = "unfinished";
    private static final long MOST = 1 << 16; // bytes
    /** Far behind what is written: where a lock keeps others from reading, it does not keep them from that. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;
    private final Properties how;
    private volatile boolean over;

    private UnfinishedMark(Path file, FileChannel channel, Properties how) {
        this.file = file;
        this.channel = channel;
        this.how = how;
    }

    /**
     * Marks a practice that begins.
     *
     * @param folder of the practice
     * @param how its source is opened again
     */
    public static UnfinishedMark set(Path folder, Properties how) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.resolve(NAME), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
        UnfinishedMark mark = new UnfinishedMark(folder.resolve(NAME), channel, how);
        mark.lock();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        how.store(text, null);
        channel.write(ByteBuffer.wrap(text.toByteArray()));
        return mark;
    }

    /** Takes over the mark of a practice that was cut off; empty if there is none, or somebody practises there now. */
    public static Optional<UnfinishedMark> take(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.READ);
            UnfinishedMark mark = new UnfinishedMark(file, channel, new Properties());
            if (mark.lock()) {
                mark.read();
                return Optional.of(mark);
            }
            channel.close();
        } catch (IOException | IllegalArgumentException unreadable) {
            // a practice that cannot be gone on with; its recording is there
        }
        return Optional.empty();
    }

    static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(NAME));
    }

    private boolean lock() throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    private void read() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(MOST, channel.size()));
        channel.read(bytes, 0);
        how.load(new StringReader(new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1)));
    }

    /** What was said of it when it was set; empty if nothing was. */
    public String value(String key) {
        return how.getProperty(key, "");
    }

    /** The source has no more to give: there is nothing to go on with. */
    public void isOver() {
        over = true;
    }

    @Override
    public void onEvent(SessionEvent event) {
        if (event instanceof SessionEvent.Closed) {
            over = true;
        }
    }

    @Override
    public void onEnd() {
        release();
    }

    /** Lets go of it; it stays if the practice is not over. */
    public void release() {
        try {
            channel.close();
            if (over) {
                Files.deleteIfExists(file);
            }
        } catch (IOException stays) {
            // it would be offered to go on with, and found to be over
        }
    }
}
