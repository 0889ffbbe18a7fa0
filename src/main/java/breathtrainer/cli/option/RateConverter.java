package breathtrainer.cli.option;

import breathtrainer.language.Texts;
import breathtrainer.recording.RecordingOptions;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Samples a second. */
final class RateConverter implements ITypeConverter<Double> {
    private static final Texts TEXTS = Texts.of("cli.option");

    @Override
    public Double convert(String text) {
        try {
            double rate = Double.parseDouble(text);
            return new RecordingOptions(OptionalDouble.of(rate), Optional.empty())
                    .rate()
                    .orElseThrow();
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException(TEXTS.text("rate", text));
        } catch (IllegalArgumentException outOfRange) {
            throw new TypeConversionException(outOfRange.getMessage());
        }
    }
}
