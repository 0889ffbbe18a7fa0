package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.FaultLog;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What gzip packed. Where that was cut off or is damaged it ends, and that is told: what came before is good. */
final class Unpacking extends FilterInputStream {
    private static final Texts TEXTS = Texts.of("recording");

    private final FaultLog faults;
    private boolean ended;

    Unpacking(InputStream packed, FaultLog faults) throws IOException {
        super(new GZIPInputStream(packed, 1 << 14));
        this.faults = faults;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        try {
            return super.read(bytes, offset, length);
        } catch (EOFException | ZipException e) {
            ended = true;
            faults.add(0, TEXTS.text("packed.damaged"));
            return -1;
        }
    }
}
