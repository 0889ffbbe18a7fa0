package breathtrainer.recording.even;

import breathtrainer.language.Texts;
import breathtrainer.recording.Entry;
import breathtrainer.recording.RecordingException;
import breathtrainer.recording.RecordingHeader;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is to be written, in a format with even steps of time and of value.
 *
 * @param grid on whose points it is written; point 0 is the first sample
 * @param points so many
 * @param said commands and notes
 */
public record ConversionPlan(
        RecordingHeader header, TimeGrid grid, long points, List<ValueRange> spreads, List<Entry> said) {
    private static final Texts TEXTS = Texts.of("recording.even");

    /** Points that are always granted: half an hour at 50 Hz … */
    private static final long MOST_POINTS = 100_000;

    /** … and for each sample; a clock that jumps to another year would fill the disk with nothing. */
    private static final long POINTS_PER_SAMPLE = 10;

    private static final double LATEST = 1e12; // seconds

    public static ConversionPlan of(
            String file, RecordingHeader header, ConversionSurvey survey, double rate, List<Entry> said)
            throws RecordingException {
        TimeGrid grid = TimeGrid.of(rate).from(survey.first());
        double points = Math.rint((survey.last() - survey.first()) / grid.step()) + 1;
        long most = Math.max(MOST_POINTS, POINTS_PER_SAMPLE * survey.samples());
        if (points > most || Math.abs(survey.last()) > LATEST || Math.abs(survey.first()) > LATEST) {
            throw new RecordingException(TEXTS.text(
                    "sparse",
                    file,
                    Decimal.print(survey.first(), 0),
                    Decimal.print(survey.last(), 0),
                    survey.samples()));
        }
        return new ConversionPlan(header, grid, (long) points, survey.spreads(), said);
    }

    public int channels() {
        return spreads.size();
    }

    /** The axes of an accelerometer and of its gyroscope, or the belt. */
    public String label(int channel) {
        return channels() == 1 ? "Resp belt" : (channel < 3 ? "acc " : "gyro ") + "xyz".charAt(channel % 3);
    }

    /** What a channel's values are in; may be empty. A gyroscope's are always degrees a second. */
    public String unit(int channel) {
        return channel < 3 ? header.unit().orElse("") : "deg/s";
    }

    /** Our own header, and what the clock says at the first point; without {@code #}. */
    public List<String> headerLines() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> each : header.values().entrySet()) {
            if (!each.getKey().equals(RecordingHeader.VERSION)) {
                lines.add(each.getKey() + ": " + each.getValue());
            }
        }
        if (grid.origin() != 0) {
            lines.add(Remarks.CLOCK + ": " + Decimal.print(grid.origin(), 0));
        }
        return lines;
    }
}
