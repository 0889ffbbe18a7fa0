package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.FaultLog;
import breathtrainer.recording.entry.SampleReader;
import breathtrainer.signal.Sample;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The samples of one or three signals of an EDF file, a data record at a time and of it a part. */
final class EdfSamples implements SampleReader {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private static final int MOST = 1 << 14; // samples of a record that are held at once
    private static final double LATE = 1e-6; // seconds by which rounded times may differ

    private final SeekableByteChannel channel;
    private final EdfWindow window;
    private final EdfHeader header;
    private final List<EdfSignal> signals;
    private final List<EdfScale> scales = new ArrayList<>();
    private final List<ByteBuffer> parts = new ArrayList<>();
    private final EdfTimes times;
    private final FaultLog faults;
    private long record = -1;
    private int count;
    private int next;
    private double last = Double.NEGATIVE_INFINITY;

    EdfSamples(
            SeekableByteChannel channel,
            EdfHeader header,
            List<EdfSignal> signals,
            double clock,
            EdfAnnotations annotations,
            FaultLog faults)
            throws IOException {
        this.channel = channel;
        this.window = new EdfWindow(channel, header);
        this.header = header;
        this.signals = signals;
        this.faults = faults;
        this.count = signals.get(0).count();
        this.next = count;
        this.times = new EdfTimes(header, count, clock, annotations);
        for (EdfSignal signal : signals) {
            scales.add(signal.scale(faults.file()));
        }
    }

    @Override
    public @Nullable Sample next() throws IOException {
        if (next == count && !beginRecord()) {
            return null;
        }
        if (next % MOST == 0) {
            readPart();
        }
        double[] values = new double[signals.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = scales.get(i).value(stored(parts.get(i)));
        }
        last = Math.max(last, times.time(next++)); // what was rounded differently does not turn time back
        return Sample.of(last, values);
    }

    /** The lowest byte first; the highest has the sign. */
    private int stored(ByteBuffer part) {
        return signals.get(0).width() == EdfSignal.SAMPLE_BYTES
                ? part.getShort()
                : (part.getShort() & 0xFFFF) | (part.get() << Short.SIZE);
    }

    private boolean beginRecord() throws IOException {
        while (++record < header.records()) {
            times.begin(record);
            if (times.time(0) > last - LATE) {
                next = 0;
                return true;
            }
            faults.add(0, TEXTS.text("record.early", record + 1, Decimal.print(times.time(0), 0)));
        }
        return false;
    }

    private void readPart() throws IOException {
        parts.clear();
        int samples = Math.min(count - next, MOST);
        for (EdfSignal signal : signals) {
            int bytes = samples * signal.width();
            long first = signal.offset() + (long) next * signal.width();
            ByteBuffer part = window.read(header.position(record) + first, bytes);
            parts.add(part);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
