package breathtrainer.recording.entry;

import breathtrainer.recording.RecordingHeader;
import breathtrainer.text.VisibleText;

/** What a file of another format says of a recording, as our own header says it. */
public record Description(RecordingHeader header) {
    private static final String RATE = "rate_hz";
    private static final String STARTED = "started";

    public static Description of(String sensor, String unit, double rate) {
        return new Description(RecordingHeader.EMPTY)
                .with("sensor", sensor)
                .with("unit", unit)
                .with(RATE, Decimal.print(rate, 0));
    }

    /**
     * The header, complete with when it began.
     *
     * @param time day and time without the offset of a zone, which those formats do not tell; perhaps empty
     */
    public RecordingHeader started(String time) {
        return with(STARTED, time).header();
    }

    private Description with(String key, String text) {
        String line = VisibleText.without(text);
        return line.isEmpty() ? this : new Description(header.with(key, line));
    }
}
