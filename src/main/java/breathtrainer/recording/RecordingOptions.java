package breathtrainer.recording;

import breathtrainer.language.Texts;
import breathtrainer.recording.entry.Believed;
import breathtrainer.recording.entry.Decimal;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a person may have to say about a recording that does not say it itself.
 *
 * @param rate samples a second, 0.001 to 1000000, for a recording without a column of times; goes before the file's own
 *     {@code # rate_hz:}
 * @param column the name of the one column to read as a belt, where there are several; columns without names are called
 *     1, 2, 3 …
 */
public record RecordingOptions(OptionalDouble rate, Optional<String> column) {
    private static final Texts TEXTS = Texts.of("recording");

    public static final RecordingOptions NONE = new RecordingOptions(OptionalDouble.empty(), Optional.empty());

    public RecordingOptions {
        rate.ifPresent(hertz -> {
            if (!Believed.rate(hertz)) {
                throw new IllegalArgumentException(TEXTS.text("rate", Believed.rates(), Decimal.print(hertz, 0)));
            }
        });
    }
}
