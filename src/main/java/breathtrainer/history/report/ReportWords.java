package breathtrainer.history.report;

import breathtrainer.history.PracticeSummary;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures of a practice in words of the user's language, the same in every country. */
final class ReportWords {
    private static final Texts TEXTS = Texts.of("history.report");
    private static final String NOTHING = "–";

    private ReportWords() {}

    static String when(String started) {
        try {
            Locale locale = Locale.forLanguageTag(UsersLanguage.tag());
            return DateTimeFormatter.ofPattern(TEXTS.text("day"), locale).format(OffsetDateTime.parse(started));
        } catch (DateTimeException unknown) {
            return started;
        }
    }

    static String facts(PracticeSummary summary) {
        List<String> facts = new ArrayList<>();
        facts.add(TEXTS.text("length", length(summary.length())));
        facts.add(TEXTS.text("minutes", minutes(summary.seconds())));
        facts.add(TEXTS.counted("breaths", summary.breaths()));
        if (!Double.isNaN(summary.rate())) {
            facts.add(TEXTS.text("rate", number(summary.rate(), "")));
        }
        facts.add(TEXTS.text(
                switch (summary.end()) {
                    case CLOSE -> "end.close";
                    case WEARER -> "end.wearer";
                    case OPEN -> "end.open";
                }));
        if (!summary.sensor().isEmpty()) {
            facts.add(summary.sensor());
        }
        if (!summary.from().isEmpty()) {
            facts.add(TEXTS.text("unworn", summary.from()));
        }
        return String.join(" · ", facts);
    }

    private static String length(String word) {
        return switch (word) {
            case "short" -> TEXTS.text("length.short");
            case "medium" -> TEXTS.text("length.medium");
            case "long" -> TEXTS.text("length.long");
            default -> word;
        };
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
