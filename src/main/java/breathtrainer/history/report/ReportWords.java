package breathtrainer.history.report;

import breathtrainer.history.PracticeSummary;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of a practice in words, the same in every country. */
final class ReportWords {
    private static final String NOTHING = "–";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private ReportWords() {}

    static String when(String started) {
        try {
            return DAY.format(OffsetDateTime.parse(started));
        } catch (DateTimeException unknown) {
            return started;
        }
    }

    static String facts(PracticeSummary summary) {
        List<String> facts = new ArrayList<>();
        facts.add("length " + summary.length());
        facts.add(minutes(summary.seconds()) + " minutes");
        facts.add(summary.breaths() + " breaths");
        if (!Double.isNaN(summary.rate())) {
            facts.add(number(summary.rate(), " a minute"));
        }
        facts.add(
                switch (summary.end()) {
                    case CLOSE -> "to its close";
                    case WEARER -> "ended by the wearer";
                    case OPEN -> "cut off";
                });
        if (!summary.sensor().isEmpty()) {
            facts.add(summary.sensor());
        }
        if (!summary.from().isEmpty()) {
            facts.add("nobody wore it: " + summary.from());
        }
        return String.join(" · ", facts);
    }

    static String count(int number) {
        return number == 0 ? NOTHING : String.valueOf(number);
    }

    /** {@code 3:05} for three minutes and five seconds. */
    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return whole <= 0 ? NOTHING : whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    static String number(double value, String unit) {
        return Double.isNaN(value) ? NOTHING : String.format(Locale.ROOT, "%.1f", value) + unit;
    }

    static String share(double value) {
        return Double.isNaN(value) ? NOTHING : Math.round(100 * value) + " %";
    }

    /** {@code 1 : 1.3} for an exhale that is longer. */
    static String ratio(double inhale, double exhale) {
        return Double.isNaN(exhale / inhale) ? NOTHING : "1 : " + number(exhale / inhale, "");
    }
}
