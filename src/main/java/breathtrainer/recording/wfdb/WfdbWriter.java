package breathtrainer.recording.wfdb;

import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.entry.HeaderLine;
import breathtrainer.recording.entry.Remarks;
import breathtrainer.recording.even.ConversionPlan;
import breathtrainer.recording.even.IntegerWidth;
import breathtrainer.recording.even.OnGrid;
import breathtrainer.recording.even.Scale;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Writes a WFDB record: signals of 16 bits, or of 32 where 16 do not hold every value exactly, and a header with the
 * commands, the notes and our own header as comments.
 */
public final class WfdbWriter {
    private static final Texts TEXTS = Texts.of("recording.wfdb");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]*[A-Za-z][A-Za-z0-9_-]*");
    private static final long FEWEST_STEPS = IntegerWidth.WORD.steps(); // that are worth writing

    private final String name;
    private final ConversionPlan plan;
    private final IntegerWidth width; // of all: one signal file has one format
    private final List<Scale> scales;
    private final int[] first;
    private final short[] sum;

    /**
     * Decides how the values are stored.
     *
     * @param name of the record
     */
    public WfdbWriter(String name, ConversionPlan plan) throws RecordingException {
        if (!NAME.matcher(name).matches()) {
            throw new RecordingException(TEXTS.text("record.name", Excerpt.of(name)));
        }
        this.name = name;
        this.plan = plan;
        this.width = isExact(IntegerWidth.WORD, plan) ? IntegerWidth.WORD : IntegerWidth.DOUBLE_WORD;
        this.scales = plan.spreads().stream().map(spread -> spread.scale(width)).toList();
        if (steps().orElse(FEWEST_STEPS) < FEWEST_STEPS
                || scales.stream().anyMatch(scale -> Double.isInfinite(scale.perUnit()))) {
            throw new RecordingException(TEXTS.text("range.narrow", name));
        }
        this.first = new int[plan.channels()];
        this.sum = new short[plan.channels()];
    }

    private static boolean isExact(IntegerWidth width, ConversionPlan plan) {
        return plan.spreads().stream().allMatch(spread -> spread.isExact(width));
    }

    /** Over the range of the values, which are right to half of one; none if every value is exact. */
    public OptionalLong steps() {
        return plan.spreads().stream()
                .filter(spread -> !spread.isExact(width))
                .mapToLong(spread -> spread.steps(width))
                .min();
    }

    public void writeSignals(OnGrid samples, OutputStream disk) throws IOException {
        try (OutputStream out = new BufferedOutputStream(disk, 1 << 16)) {
            for (long point = 0; point < plan.points(); point++) {
                double[] values = samples.next();
                for (int channel = 0; channel < values.length; channel++) {
                    int stored = stored(values[channel], scales.get(channel));
                    first[channel] = point == 0 ? stored : first[channel];
                    sum[channel] += (short) stored;
                    for (int shift = 0; shift < width.bits(); shift += Byte.SIZE) {
                        out.write(stored >> shift);
                    }
                }
            }
        }
    }

    private int stored(double value, Scale scale) {
        return Double.isFinite(value)
                ? (int) Math.max(-width.highest(), Math.min(width.highest(), scale.stored(value)))
                : width.missing();
    }

    /** Once the signals are written: their sums are known then. */
    public List<String> header() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s %d %s %d%s",
                name,
                plan.channels(),
                Decimal.print(plan.grid().rate(), 0),
                plan.points(),
                WfdbDate.print(plan.header().started())));
        for (int i = 0; i < plan.channels(); i++) {
            Scale scale = scales.get(i);
            String unit = plan.unit(i).replaceAll("\\s+", "_");
            lines.add(String.format(
                    Locale.ROOT,
                    "%s.dat %d %s(%.0f)%s %d 0 %d %d 0 %s",
                    name,
                    width.bits(), // so the format is called
                    Decimal.print(scale.perUnit(), 0),
                    scale.zero(),
                    unit.isEmpty() ? "" : "/" + unit,
                    width.bits(),
                    first[i],
                    sum[i],
                    plan.label(i)));
        }
        lines.add(new HeaderLine(RecordingHeader.VERSION, "1").toString());
        plan.headerLines().forEach(line -> lines.add("# " + line));
        plan.said().forEach(entry -> lines.add(comment(entry)));
        return lines;
    }

    /** On the file's clock, which begins with 0. */
    private String comment(Entry entry) {
        return Remarks.comment(entry, plan.grid().origin());
    }
}
