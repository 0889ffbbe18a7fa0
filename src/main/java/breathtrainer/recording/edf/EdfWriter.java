package breathtrainer.recording.edf;

import breathtrainer.recording.RecordingException;
import breathtrainer.recording.even.ConversionPlan;
import breathtrainer.recording.even.EvenValues;
import breathtrainer.recording.even.IntegerWidth;
import breathtrainer.recording.even.ValueRange;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes EDF+: a signal for each channel, and one of annotations with the commands, the notes and our own header. */
public final class EdfWriter {
    private final ConversionPlan plan;
    private final EdfRecords records;
    private final List<EdfRange> ranges = new ArrayList<>();
    private final EdfLists lists;

    public EdfWriter(String file, ConversionPlan plan, EdfRecords records) throws RecordingException {
        this.plan = plan;
        this.records = records;
        for (ValueRange spread : plan.spreads()) {
            ranges.add(EdfRange.of(file, spread));
        }
        this.lists = new EdfLists(plan, records);
    }

    /** Over the range of the values, which are right to half of one; none if every value is exact. */
    public OptionalLong steps() {
        boolean exact = ranges.stream().allMatch(EdfRange::isExact);
        return exact ? OptionalLong.empty() : OptionalLong.of(IntegerWidth.WORD.steps());
    }

    public void write(EvenValues samples, OutputStream disk) throws IOException {
        try (OutputStream out = new BufferedOutputStream(disk, 1 << 16)) {
            out.write(header().getBytes(StandardCharsets.ISO_8859_1));
            long left = records.points(plan);
            for (long record = 0; record < records.count(); record++) {
                out.write(record(samples, Math.min(left, records.points())));
                out.write(lists.next(record));
                left -= records.points();
            }
        }
    }

    /** @param points of the record that are there; the rest of the last is filled up with missing values */
    private byte[] record(EvenValues samples, long points) throws IOException {
        int length = (int) records.points();
        byte[] record = new byte[length * EdfSignal.SAMPLE_BYTES * ranges.size()];
        for (int i = 0; i < length; i++) {
            double[] values = i < points ? samples.next() : new double[0];
            for (int channel = 0; channel < ranges.size(); channel++) {
                double value = values.length == 0 ? Double.NaN : values[channel];
                int stored = stored(value, ranges.get(channel));
                int at = (channel * length + i) * EdfSignal.SAMPLE_BYTES;
                record[at] = (byte) stored;
                record[at + 1] = (byte) (stored >> 8);
            }
        }
        return record;
    }

    private static int stored(double value, EdfRange range) {
        return Double.isFinite(value)
                ? (int) Math.max(
                        range.low(), Math.min(range.high(), range.scale().stored(value)))
                : IntegerWidth.WORD.missing();
    }

    private String header() {
        int signals = plan.channels() + 1;
        Optional<OffsetDateTime> started = plan.header().started();
        String day = EdfDate.longDay(started);
        String sensor = plan.header().sensor().orElse("").replaceAll("\\s+", "_");
        return field("0", 8)
                + field("X X X X", 80)
                + field("Startdate " + day + " X X " + (sensor.isEmpty() ? "X" : sensor), 80)
                + EdfDate.day(started)
                + EdfDate.time(started)
                + field(String.valueOf(EdfHeader.BYTES + signals * EdfSignal.BYTES), 8)
                + field(records.type(), 44)
                + field(String.valueOf(records.count()), 8)
                + field(records.duration(), 8)
                + field(String.valueOf(signals), 4)
                + signals();
    }

    private String signals() {
        String sensor = plan.header().sensor().orElse("");
        return each(16, plan::label, "EDF Annotations")
                + each(80, i -> sensor, "")
                + each(8, plan::unit, "")
                + each(8, i -> ranges.get(i).lowValue(), "-1")
                + each(8, i -> ranges.get(i).highValue(), "1")
                + each(8, i -> String.valueOf(ranges.get(i).low()), "-32768")
                + each(8, i -> String.valueOf(ranges.get(i).high()), "32767")
                + each(80, i -> "", "")
                + each(8, i -> String.valueOf(records.points()), String.valueOf(lists.bytes() / EdfSignal.SAMPLE_BYTES))
                + each(32, i -> "", "");
    }

    private String each(int length, Function<Integer, String> ofChannel, String ofAnnotations) {
        StringBuilder fields = new StringBuilder();
        IntStream.range(0, plan.channels()).forEach(i -> fields.append(field(ofChannel.apply(i), length)));
        return fields.append(field(ofAnnotations, length)).toString();
    }

    /** Only plain characters may stand in a header. */
    private static String field(String text, int length) {
        String plain = text.replaceAll("[^ -~]", "?");
        return plain.length() >= length ? plain.substring(0, length) : plain + " ".repeat(length - plain.length());
    }
}
