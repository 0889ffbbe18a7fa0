package breathtrainer.sensor.port;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the wearer asked for: {@code auto}, a port, or {@code PORT@BAUD}.
 *
 * @param port empty for {@code auto}
 * @param baud empty to find out
 */
public record Address(Optional<String> port, OptionalInt baud) {
    private static final Pattern WITH_BAUD = Pattern.compile("(?<port>.*)@(?<baud>[1-9]\\d{2,6})");

    public static Address of(String text) {
        Matcher both = WITH_BAUD.matcher(text);
        String port = both.matches() ? both.group("port") : text;
        OptionalInt baud = both.matches() ? OptionalInt.of(Integer.parseInt(both.group("baud"))) : OptionalInt.empty();
        return new Address(port.equalsIgnoreCase("auto") ? Optional.empty() : Optional.of(port), baud);
    }
}
