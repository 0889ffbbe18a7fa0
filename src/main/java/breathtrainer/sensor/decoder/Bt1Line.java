package breathtrainer.sensor.decoder;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of BT1 taken apart: what it says, and whether it carried a check that holds.
 *
 * @param text without the check
 * @param checked whether there was a check
 */
record Bt1Line(String text, boolean checked) {
    private static final Pattern CHECK = Pattern.compile("\\*([0-9A-F]{2})$");

    /** Takes a line apart; empty if its check fails. */
    static Optional<Bt1Line> of(String line) {
        Matcher check = CHECK.matcher(line);
        if (!check.find()) {
            return Optional.of(new Bt1Line(line, false));
        }
        String text = line.substring(0, check.start());
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        boolean holds = Crc8.of(bytes, 0, bytes.length) == Integer.parseInt(check.group(1), 16);
        return holds ? Optional.of(new Bt1Line(text, true)) : Optional.empty();
    }
}
