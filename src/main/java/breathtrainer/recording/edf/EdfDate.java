package breathtrainer.recording.edf;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Day and time in an EDF header: {@code 22.11.26} and {@code 10.15.00}. */
final class EdfDate {
    private static final Pattern THREE = Pattern.compile("(\\d\\d)[.:/-](\\d\\d)[.:/-](\\d\\d)");
    private static final int CLIPPED =
            85; // two figures from here on are 19.., those below 20..: the clipping date of EDF
    private static final String UNKNOWN_DAY = "01.01.85";
    private static final String UNKNOWN_TIME = "00.00.00";

    private EdfDate() {}

    /** Empty if it is no date. */
    static String read(String day, String time) {
        Matcher date = THREE.matcher(day);
        Matcher clock = THREE.matcher(time);
        if (!date.matches() || !clock.matches() || day.equals(UNKNOWN_DAY)) {
            return "";
        }
        int year = number(date, 3);
        try {
            return LocalDateTime.of(
                            year + (year < CLIPPED ? 2000 : 1900),
                            number(date, 2),
                            number(date, 1),
                            number(clock, 1),
                            number(clock, 2),
                            number(clock, 3))
                    .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static int number(Matcher three, int group) {
        return Integer.parseInt(three.group(group));
    }

    static String day(Optional<OffsetDateTime> started) {
        return print(started, "dd.MM.yy", UNKNOWN_DAY);
    }

    static String time(Optional<OffsetDateTime> started) {
        return print(started, "HH.mm.ss", UNKNOWN_TIME);
    }

    /** As the identification of a recording has it. */
    static String longDay(Optional<OffsetDateTime> started) {
        return print(started, "dd-MMM-yyyy", "X").toUpperCase(Locale.ROOT);
    }

    private static String print(Optional<OffsetDateTime> started, String pattern, String unknown) {
        return started.map(time -> time.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)))
                .orElse(unknown);
    }
}
