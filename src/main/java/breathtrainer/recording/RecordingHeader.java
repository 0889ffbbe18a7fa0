package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import breathtrainer.recording.entry.Excerpt;
import breathtrainer.recording.entry.HeaderLine;
import breathtrainer.signal.Tilt;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What a recording says about itself: its {@code # key: value} lines, in their order. Immutable. Whatever is absent, or
 * written in a way that is not understood, is empty.
 *
 * @param values every key with its value, known or not
 */
public record RecordingHeader(Map<String, String> values) {
    private static final Texts TEXTS = Texts.of("recording");

    public static final RecordingHeader EMPTY = new RecordingHeader(Map.of());

    public static final String VERSION = "breath-recording";
    private static final String STARTED = "started";
    private static final String SENSOR = "sensor";
    private static final String RATE = "rate_hz";
    private static final String UNIT = "unit";
    private static final String ROUTINE = "routine";
    private static final String SENSITIVITY = "sensitivity";
    private static final String INVERTED = "inverted";
    private static final String PIEZO = "piezo";
    private static final String WORN = "worn";
    private static final String PIEZO_SECONDS = "piezo_s";
    private static final String SIGN = "sign";
    private static final String INHALE_TILT = "inhale_tilt";
    private static final double LEAST_SENSITIVE = 0.5; // that a detector can be
    private static final double MOST_SENSITIVE = 2;

    /** Between a routine's name and the length in which it was practised. */
    private static final String LENGTH = ", length ";

    /** What such a line is to say, for those on which it depends what is found. */
    private static final Map<String, Expected> EXPECTED = Map.of(
            RATE, new Expected(header -> header.rate().isPresent(), "expected.rate"),
            SENSITIVITY, new Expected(header -> header.sensitivity().isPresent(), "expected.sensitivity"),
            INVERTED, new Expected(header -> header.inverted().isPresent(), "expected.yes-or-no"),
            PIEZO, new Expected(header -> header.piezo().isPresent(), "expected.yes-or-no"),
            INHALE_TILT, new Expected(header -> header.inhaleTilt().isPresent(), "expected.tilt"));

    private record Expected(Predicate<RecordingHeader> isRead, String key) {}

    public RecordingHeader {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** When the clock of the recording stood at the time of its first sample. */
    public Optional<OffsetDateTime> started() {
        try {
            return value(STARTED).map(OffsetDateTime::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** For people: {@code "belt, BT1 adc0-328p"}. */
    public Optional<String> sensor() {
        return value(SENSOR);
    }

    public Optional<String> unit() {
        return value(UNIT);
    }

    /** Samples a second, 0.001 to 1000000; needed only where there is no column of times. */
    public OptionalDouble rate() {
        OptionalDouble rate = positive(RATE);
        return Believed.rate(rate.orElse(0)) ? rate : OptionalDouble.empty();
    }

    /** The routine that was practised, by its id. */
    public Optional<String> routine() {
        return value(ROUTINE).map(text -> text.split(LENGTH, 2)[0]);
    }

    /** The length in which it was practised, such as {@code short}. */
    public Optional<String> length() {
        return value(ROUTINE)
                .map(text -> text.split(LENGTH, 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[1]);
    }

    /** How sensitive the detector was in the practice, 0.5 to 2. */
    public OptionalDouble sensitivity() {
        OptionalDouble said = positive(SENSITIVITY);
        return said.orElse(0) >= LEAST_SENSITIVE && said.orElse(0) <= MOST_SENSITIVE ? said : OptionalDouble.empty();
    }

    /** Whether the values fell on an inhale for the detector in the practice. */
    public Optional<Boolean> inverted() {
        return yes(INVERTED);
    }

    /** Whether the belt feels change and not length, as piezo belts do. */
    public Optional<Boolean> piezo() {
        return yes(PIEZO);
    }

    /** Whether a sensor was worn; without one the wearer counted by hand. */
    public boolean worn() {
        return yes(WORN).orElse(true);
    }

    /** The same of a practice without a sensor. */
    public RecordingHeader withNothingWorn() {
        return with(WORN, "no");
    }

    /** Seconds after which a belt that feels change has forgotten it, where that was measured. */
    public OptionalDouble piezoSeconds() {
        return positive(PIEZO_SECONDS);
    }

    public RecordingHeader withPiezoSeconds(double seconds) {
        return with(PIEZO_SECONDS, Decimal.print(seconds, 0));
    }

    /** How it became known in the practice which way an accelerometer's values go on an inhale, such as {@code by shape}. */
    public Optional<String> sign() {
        return value(SIGN);
    }

    public RecordingHeader withSign(String how) {
        return with(SIGN, how);
    }

    /** How an inhale was known to tilt the accelerometer when the practice began, if it was. */
    public Optional<Tilt> inhaleTilt() {
        return value(INHALE_TILT).flatMap(Tilt::named);
    }

    public RecordingHeader withInhaleTilt(Tilt tilt) {
        return with(INHALE_TILT, tilt.words());
    }

    public RecordingHeader withStarted(OffsetDateTime time) {
        return with(STARTED, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS)));
    }

    public RecordingHeader withSensor(String sensor) {
        return with(SENSOR, sensor);
    }

    public RecordingHeader withUnit(String unit) {
        return with(UNIT, unit);
    }

    public RecordingHeader withRoutine(String id, String length) {
        return with(ROUTINE, id + LENGTH + length);
    }

    public RecordingHeader withDetector(double sensitivity, boolean inverted) {
        return with(SENSITIVITY, Decimal.print(sensitivity, 0)).with(INVERTED, inverted ? "yes" : "no");
    }

    /**
     * The same with one more key, or another value for it.
     *
     * @throws IllegalArgumentException unless the key is letters, digits, {@code _} and {@code -}, and the value one line
     */
    public RecordingHeader with(String key, String value) {
        return with(new HeaderLine(key, value));
    }

    /** With what a comment says, given without its {@code #}. */
    public RecordingHeader withComment(String comment) {
        return HeaderLine.parse(comment).map(this::with).orElse(this);
    }

    /** What either says; where both say something, the upper one. */
    public static RecordingHeader over(RecordingHeader lower, RecordingHeader upper) {
        Map<String, String> both = new LinkedHashMap<>(lower.values());
        both.putAll(upper.values());
        return new RecordingHeader(both);
    }

    private RecordingHeader with(HeaderLine line) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(line.key(), line.value());
        return new RecordingHeader(changed);
    }

    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** What is wrong with those of its lines on which depends what is found, in their order. */
    List<String> misread() {
        List<String> misread = new ArrayList<>();
        values.forEach((key, value) -> {
            Expected expected = EXPECTED.get(key);
            if (expected != null && !expected.isRead().test(this)) {
                misread.add(TEXTS.text(
                        "header.misread",
                        Excerpt.of(new HeaderLine(key, value).toString()),
                        TEXTS.text(expected.key())));
            }
        });
        return misread;
    }

    private Optional<Boolean> yes(String key) {
        return value(key).flatMap(text -> switch (text) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private OptionalDouble positive(String key) {
        return value(key)
                .map(Decimal::parse) // NaN is not above 0
                .filter(number -> number > 0)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }
}
