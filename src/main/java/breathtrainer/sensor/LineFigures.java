package breathtrainer.sensor;

import breathtrainer.language.Texts;
import java.util.Locale;

/**
 * How well the line has served so far.
 *
 * @param readings that came through
 * @param lost how many the device numbered and that never came
 * @param damaged lines or frames that were thrown away because their check failed or made no sense
 * @param reconnects how often the sensor came back after it was gone
 * @param rate readings a second as they arrive, or NaN in the first second
 * @param jitter standard deviation of the delay from a reading's time to its arrival, in seconds
 */
public record LineFigures(long readings, long lost, long damaged, int reconnects, double rate, double jitter) {
    private static final Texts TEXTS = Texts.of("sensor");

    static final LineFigures NOTHING = new LineFigures(0, 0, 0, 0, Double.NaN, 0);

    /** {@code 50.0 Hz, jitter 2 ms, 3 lost, 1 damaged}: the measured ones, and what went wrong if anything did. */
    public String figures() {
        if (Double.isNaN(rate)) {
            return "";
        }
        String measured = TEXTS.text(
                "figures", String.format(Locale.ROOT, "%.1f", rate), String.format(Locale.ROOT, "%.0f", jitter * 1000));
        String complete = lost > 0 ? TEXTS.text("figures.lost", measured, lost) : measured;
        return damaged > 0 ? TEXTS.text("figures.damaged", complete, damaged) : complete;
    }
}
