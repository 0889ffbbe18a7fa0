package breathtrainer.recording.edf;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.even.Scale;
import java.util.ArrayList;
import java.util.List;

/**
 * What an EDF header says of one signal.
 *
 * @param count of its samples in a data record
 * @param offset of their first byte from the beginning of the record
 * @param width bytes of a sample: 2, in BDF 3
 * @param range of it, as it is written: lowest and highest value, lowest and highest that is stored
 */
record EdfSignal(String label, String sensor, String unit, int count, long offset, int width, List<String> range) {
    private static final Texts TEXTS = Texts.of("recording.edf");

    private static final List<String> ANNOTATIONS = List.of("EDF Annotations", "BDF Annotations");
    private static final String STATUS = "Status"; // of BDF: what the machine was told, bit by bit
    static final int BYTES = 256; // in the header, of each signal
    static final int SAMPLE_BYTES = 2; // in EDF
    static final int WIDE_SAMPLE_BYTES = 3; // in BDF

    /** The longest data record that is believed, in samples of one signal: hours. */
    private static final long MOST_SAMPLES = 99_999_999; // the largest number that the field can hold

    static List<EdfSignal> read(EdfFields fields, int count, int width) throws RecordingException {
        List<String> labels = fields.texts(16, count);
        List<String> sensors = fields.texts(80, count);
        List<String> units = fields.texts(8, count);
        List<List<String>> ranges = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ranges.add(fields.texts(8, count));
        }
        fields.texts(80, count); // of filters
        List<EdfSignal> signals = new ArrayList<>();
        long offset = 0;
        for (int i = 0; i < count; i++) {
            long samples = fields.whole(8, TEXTS.text("what.samples", i + 1));
            int believed = (int) Math.max(0, Math.min(samples, MOST_SAMPLES));
            int signal = i;
            List<String> range = ranges.stream().map(each -> each.get(signal)).toList();
            signals.add(new EdfSignal(labels.get(i), sensors.get(i), units.get(i), believed, offset, width, range));
            offset += (long) believed * width;
        }
        return signals;
    }

    boolean isAnnotations() {
        return ANNOTATIONS.contains(label);
    }

    /** Whether it was measured: neither what was said nor what the machine tells of itself. */
    boolean isMeasured() {
        return !isAnnotations() && !(width == WIDE_SAMPLE_BYTES && label.equals(STATUS));
    }

    int bytes() {
        return count * width;
    }

    /**
     * How stored numbers become values.
     *
     * @throws RecordingException if the header says it in no numbers
     */
    EdfScale scale(String file) throws RecordingException {
        double[] limits = range.stream().mapToDouble(Decimal::parse).toArray();
        for (int i = 0; i < limits.length; i++) {
            if (Double.isNaN(limits[i])) {
                throw new RecordingException(
                        TEXTS.text("range.no-number", file, Excerpt.of(label), Excerpt.of(range.get(i))));
            }
        }
        EdfScale scale = new EdfScale(Scale.through(limits[0], limits[2], limits[1], limits[3]), limits[2], limits[3]);
        double largest = Math.scalb(1.0, width * Byte.SIZE - 1);
        if (!Believed.value(scale.scale().value(-largest))
                || !Believed.value(scale.scale().value(largest))) {
            throw new RecordingException(TEXTS.text(
                    "range.no-sensor", file, Excerpt.of(label), Excerpt.of(range.get(0)), Excerpt.of(range.get(1))));
        }
        return scale;
    }
}
