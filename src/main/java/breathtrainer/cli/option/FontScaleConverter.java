package breathtrainer.cli.option;

import breathtrainer.language.Texts;
import breathtrainer.ui.Look;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 0.8} to {@code 2}. */
public final class FontScaleConverter implements ITypeConverter<Double> {
    private static final Texts TEXTS = Texts.of("cli.option");

    @Override
    public Double convert(String text) {
        double scale = number(text);
        if (!Look.isFontScale(scale)) {
            throw wrong(text);
        }
        return scale;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            throw wrong(text);
        }
    }

    private static TypeConversionException wrong(String text) {
        return new TypeConversionException(TEXTS.text("font-scale", text, Look.SMALLEST, Look.LARGEST));
    }
}
