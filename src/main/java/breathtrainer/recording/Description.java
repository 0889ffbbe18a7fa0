package breathtrainer.recording;

/** What a file of another format says of a recording, as our own header says it. */
record Description(RecordingHeader header) {
    private static final String RATE = "rate_hz";
    private static final String STARTED = "started";

    static Description of(String sensor, String unit, double rate) {
        return new Description(RecordingHeader.EMPTY)
                .with("sensor", sensor)
                .with("unit", unit)
                .with(RATE, Decimal.print(rate, 0));
    }

    /** @param time day and time without the offset of a zone, which those formats do not tell; perhaps empty */
    RecordingHeader started(String time) {
        return with(STARTED, time).header();
    }

    private Description with(String key, String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.isEmpty() ? this : new Description(header.with(key, line));
    }
}
