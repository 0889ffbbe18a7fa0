package breathtrainer.recording.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time written as a date, a clock or both: {@code 2024-12-11T17:41:40.5+01:00}, {@code 11/12/2024 17:41:40}, {@code
 * 23:59:00.040}, {@code 0:00.04}.
 *
 * @param monthFirst whether the first of three figures that are no year is the month
 * @param hasDay whether it tells a day
 * @param isUnsure whether the day could be the month as well
 */
record TimeStamp(boolean monthFirst, boolean hasDay, boolean isUnsure) {
    private static final String DATE = "(?:(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4}))?";
    private static final String CLOCK =
            "(?:(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{1,2}(?:[.,:]\\d{1,9})?)\\s*([AaPp]\\.?[Mm]\\.?)?)?";
    private static final String ZONE = "\\s*(?:(Z|UTC|GMT)|([+-]\\d{2})(?::?(\\d{2}))?)?";
    private static final Pattern STAMP = Pattern.compile("\\[?" + DATE + "[T\\s]*" + CLOCK + ZONE + "\\]?");
    private static final double DAY = 86_400; // seconds

    /** Days alone: without a clock, three numbers with points between them need a year of four figures. */
    private static final Pattern DAY_ALONE = Pattern.compile(
            "\\d{1,4}([-/])\\d{1,2}\\1\\d{1,4}.*|\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\d{4}\\.\\d{1,2}\\.\\d{1,2}|\\d{8}T\\d{6}.*");

    /** A clock ahead of its day, as PhysioBank has them, put behind it. */
    private static final Pattern CLOCK_FIRST = Pattern.compile(
            "\\[?(\\d{1,2}:\\d{1,2}:\\d{1,2}(?:[.,]\\d{1,9})?)\\s+(\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})\\]?");

    private static String dayFirst(String field) {
        boolean may = field.indexOf(' ') > 0 && field.indexOf(':') < field.indexOf(' ');
        Matcher clockFirst = CLOCK_FIRST.matcher(may ? field : "");
        return clockFirst.matches() ? clockFirst.group(2) + " " + clockFirst.group(1) : WrittenDay.inFigures(field);
    }

    /** Whether a field is written so. */
    static boolean isStamp(String field) {
        return field.length() >= 4
                && (field.indexOf(':') > 0 || DAY_ALONE.matcher(field).matches())
                && STAMP.matcher(dayFirst(field)).matches();
    }

    /** Whether it tells a time of day, or one that passed. */
    static boolean hasClock(String field) {
        return isStamp(field) && dayFirst(field).indexOf(':') > 0;
    }

    /** Whether it tells a day; another one may begin at midnight else. */
    static boolean hasDay(String field) {
        Matcher stamp = STAMP.matcher(dayFirst(field));
        return stamp.matches() && stamp.group(1) != null;
    }

    /** Whether a day is written that could be a month, and the other way round. */
    static boolean isAmbiguous(String field) {
        Matcher stamp = STAMP.matcher(dayFirst(field));
        return stamp.matches()
                && stamp.group(1) != null
                && stamp.group(1).length() <= 2
                && dayFirst(field).charAt(stamp.end(1)) != '.'
                && Integer.parseInt(stamp.group(1)) <= 12
                && Integer.parseInt(stamp.group(2)) <= 12
                && !stamp.group(1).equals(stamp.group(2));
    }

    /** Whether only the month can come first. */
    static boolean isMonthFirst(String field) {
        Matcher stamp = STAMP.matcher(dayFirst(field));
        return stamp.matches()
                && stamp.group(1) != null
                && stamp.group(1).length() <= 2
                && Integer.parseInt(stamp.group(2)) > 12;
    }

    /** Seconds since 1970, or since midnight, or since it began; NaN if it is none. */
    double seconds(String field) {
        Matcher stamp = STAMP.matcher(dayFirst(field));
        if (!isStamp(field) || !stamp.matches()) {
            return Double.NaN;
        }
        return day(stamp) * DAY + clock(stamp) - zone(stamp);
    }

    private double day(Matcher stamp) {
        if (stamp.group(1) == null) {
            return 0;
        }
        int first = Integer.parseInt(stamp.group(1));
        int second = Integer.parseInt(stamp.group(2));
        int third = Integer.parseInt(stamp.group(3));
        boolean yearFirst = stamp.group(1).length() == 4;
        int year = yearFirst ? first : third;
        int month = yearFirst || !monthFirst ? second : first;
        int day = yearFirst ? third : monthFirst ? second : first;
        try {
            return LocalDate.of(year < 100 ? year + 2000 : year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return Double.NaN;
        }
    }

    private static double clock(Matcher stamp) {
        if (stamp.group(5) == null) {
            return 0;
        }
        double hours = stamp.group(4) == null ? 0 : Integer.parseInt(stamp.group(4));
        boolean afternoon = stamp.group(7) != null
                && stamp.group(7).toLowerCase(Locale.ROOT).startsWith("p");
        double half = stamp.group(7) == null ? hours : hours % 12 + (afternoon ? 12 : 0);
        double seconds = Double.parseDouble(stamp.group(6).replaceAll("[,:]", "."));
        return Math.rint((half * 3600 + Integer.parseInt(stamp.group(5)) * 60 + seconds) * 1e6) / 1e6;
    }

    private static double zone(Matcher stamp) {
        if (stamp.group(9) == null) {
            return 0;
        }
        int hours = Integer.parseInt(stamp.group(9));
        int minutes = stamp.group(10) == null ? 0 : Integer.parseInt(stamp.group(10));
        return hours * 3600 + Math.copySign(minutes * 60, hours);
    }
}
