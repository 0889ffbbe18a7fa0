package breathtrainer.cli.option;

import breathtrainer.recording.Speed;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 12}, {@code 0.5} or {@code max}. */
public final class SpeedConverter implements ITypeConverter<Speed> {
    @Override
    public Speed convert(String text) {
        try {
            return Speed.parse(text);
        } catch (IllegalArgumentException notASpeed) {
            throw new TypeConversionException(notASpeed.getMessage());
        }
    }
}
