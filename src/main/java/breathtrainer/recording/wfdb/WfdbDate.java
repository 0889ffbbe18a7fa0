package breathtrainer.recording.wfdb;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time and day in a WFDB header: {@code 10:15:00.5 22/11/2026}. */
final class WfdbDate {
    private static final Pattern BOTH =
            Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\.\\d*)?\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4})\\s*");

    private WfdbDate() {}

    /** To the second; empty if it is not both. */
    static String read(@Nullable String text) {
        Matcher both = BOTH.matcher(text == null ? "" : text);
        if (!both.matches()) {
            return "";
        }
        try {
            return LocalDateTime.of(
                            number(both, 6),
                            number(both, 5),
                            number(both, 4),
                            number(both, 1),
                            number(both, 2),
                            number(both, 3))
                    .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int number(Matcher both, int group) {
        return Integer.parseInt(both.group(group));
    }

    /** Empty if unknown. */
    static String print(Optional<OffsetDateTime> started) {
        return started.map(time -> time.format(DateTimeFormatter.ofPattern(" HH:mm:ss dd/MM/yyyy", Locale.ROOT)))
                .orElse("");
    }
}
