package breathtrainer.cli.output;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of the terminal without opening it. */
public final class Console {
    private Console() {}

    /** The charset of the user's locale; Java 17 tells it only for a terminal, and a pipe deserves the same. */
    public static Charset charset() {
        @Nullable String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean utf8 = locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
        return utf8 ? StandardCharsets.UTF_8 : Charset.defaultCharset();
    }
}
