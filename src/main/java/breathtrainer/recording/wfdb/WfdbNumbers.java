package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The numbers of a signal file, one after the other. */
final class WfdbNumbers implements Closeable {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    static final String PACKED = ".gz"; // behind the name of a signal file that is packed
    private final Path file;
    private final InputStream bytes;
    private final WfdbCoding coding;
    private final byte[] group;
    private int there;
    private int next;

    /** @param bytes from the first number on; closed with this */
    private WfdbNumbers(Path file, InputStream bytes, WfdbCoding coding) {
        this.file = file;
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.coding = coding;
        this.group = new byte[coding.bytes()];
        this.next = coding.samples();
    }

    /** @param offset bytes ahead of the first number */
    static WfdbNumbers open(Path file, long offset, WfdbCoding coding) throws IOException {
        InputStream bytes = bytes(file);
        try {
            bytes.skipNBytes(offset);
            return new WfdbNumbers(file, bytes, coding);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** How many bytes of numbers there are; of what is packed that is counted. */
    static long size(Path file) throws IOException {
        if (!isPacked(file)) {
            return Files.size(file);
        }
        try (InputStream bytes = bytes(file)) {
            return bytes.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static InputStream bytes(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        try {
            return isPacked(file) ? new GZIPInputStream(bytes) : bytes;
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static boolean isPacked(Path file) {
        return file.toString().endsWith(PACKED);
    }

    Path file() {
        return file;
    }

    /** NaN where nothing was read. */
    double next() throws IOException {
        if (next == coding.samples()) {
            next = 0;
            there = bytes.readNBytes(group, 0, group.length);
        }
        if (coding.samplesIn(there) <= next) {
            throw new EOFException(TEXTS.text("file.shorter"));
        }
        int number = coding.decode(group, 0, next++);
        return number == coding.missing() ? Double.NaN : number;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
