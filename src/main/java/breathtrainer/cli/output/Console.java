package breathtrainer.cli.output;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jline.terminal.spi.SystemStream;

/** What is known of the terminal without opening it. */
public final class Console {
    private Console() {}

    /** The one that Java tells, from 19 on; before, that of the user's locale, for a pipe as for a terminal. */
    public static Charset charset() {
        return charset(System.getProperty("stdout.encoding", ""), System.getenv());
    }

    static Charset charset(String told, Map<String, String> environment) {
        if (!told.isEmpty() && Charset.isSupported(told)) {
            return Charset.forName(told);
        }
        String locale = Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        boolean utf8 = locale.toLowerCase(Locale.ROOT).replace("-", "").contains("utf8");
        return utf8 ? StandardCharsets.UTF_8 : Charset.defaultCharset();
    }

    /** Whether somebody sits at a terminal who reads standard error and can type. */
    public static boolean isInteractive() {
        try {
            return errorIsTerminal() && NativeTerminal.provider().isSystemStream(SystemStream.Input);
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** Whether standard error is read by somebody at a terminal. */
    static boolean errorIsTerminal() {
        try {
            return NativeTerminal.provider().isSystemStream(SystemStream.Error);
        } catch (IOException | RuntimeException | LinkageError e) {
            return false;
        }
    }
}
