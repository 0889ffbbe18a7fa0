package breathtrainer.cli.option;

import breathtrainer.recording.RecordingOptions;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Samples a second. */
final class RateConverter implements ITypeConverter<Double> {
    @Override
    public Double convert(String text) {
        try {
            double rate = Double.parseDouble(text);
            return new RecordingOptions(OptionalDouble.of(rate), Optional.empty())
                    .rate()
                    .orElseThrow();
        } catch (NumberFormatException notANumber) {
            throw new TypeConversionException("a rate is a number, not '" + text + "'");
        } catch (IllegalArgumentException outOfRange) {
            throw new TypeConversionException(outOfRange.getMessage());
        }
    }
}
