package breathtrainer.ui.library;

import breathtrainer.history.PracticeBrief;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Practices in words. */
final class LibraryWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private LibraryWords() {}

    static String when(PracticeBrief practice) {
        try {
            return DAY.format(OffsetDateTime.parse(practice.started()));
        } catch (DateTimeException unknown) {
            return practice.id();
        }
    }

    /** In as few words as a list has room for. */
    static String line(PracticeBrief practice) {
        return practice.title() + "  ·  " + minutes(practice.seconds()) + " min";
    }

    static String facts(PracticeBrief practice) {
        List<String> facts = new ArrayList<>();
        facts.add(practice.title() + ", " + practice.length());
        facts.add(minutes(practice.seconds()) + " min");
        facts.add(practice.breaths() + " breaths");
        switch (practice.end()) {
            case CLOSE -> facts.add("to its close");
            case WEARER -> facts.add("ended before");
            case OPEN -> facts.add("cut off");
        }
        if (!practice.from().isEmpty()) {
            facts.add("from a " + practice.from());
        }
        return String.join("  ·  ", facts);
    }

    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    static String number(double value, String unit) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value) + unit;
    }
}
