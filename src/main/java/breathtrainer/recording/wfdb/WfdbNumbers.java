package breathtrainer.recording.wfdb;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The numbers of a signal file, one after the other. */
final class WfdbNumbers implements Closeable {
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
        InputStream bytes = Files.newInputStream(file);
        try {
            bytes.skipNBytes(offset);
            return new WfdbNumbers(file, bytes, coding);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
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
            throw new EOFException("the signal file became shorter");
        }
        int number = coding.decode(group, 0, next++);
        return number == coding.missing() ? Double.NaN : number;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
