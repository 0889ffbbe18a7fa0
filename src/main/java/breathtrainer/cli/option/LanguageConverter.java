package breathtrainer.cli.option;

import breathtrainer.language.Languages;
import breathtrainer.language.Texts;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code de}, {@code de-AT}: the tag of a language that is spoken. */
public final class LanguageConverter implements ITypeConverter<String> {
    private static final Texts TEXTS = Texts.of("cli.option");

    @Override
    public String convert(String text) {
        return Languages.speaking(text)
                .orElseThrow(() -> new TypeConversionException(TEXTS.text("language.unknown", text, spoken())));
    }

    private static String spoken() {
        return Languages.all().entrySet().stream()
                .map(language -> language.getKey() + " (" + language.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
