package breathtrainer.ui.library;

import breathtrainer.history.PracticeBrief;
import breathtrainer.language.Texts;
import breathtrainer.language.UsersLanguage;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Practices in words. */
final class LibraryWords {
    private static final Texts TEXTS = Texts.of("ui.library");

    private LibraryWords() {}

    static String when(PracticeBrief practice) {
        try {
            return format("day").format(OffsetDateTime.parse(practice.started()));
        } catch (DateTimeException unknown) {
            return practice.id();
        }
    }

    /** How a day is written. */
    static DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(TEXTS.text(key), Locale.forLanguageTag(UsersLanguage.tag()));
    }

    /** In as few words as a list has room for. */
    static String line(PracticeBrief practice) {
        if (!practice.fault().isEmpty()) {
            return TEXTS.text("unreadable");
        }
        return practice.title() + "  ·  " + TEXTS.text("minutes", minutes(practice.seconds()));
    }

    static String facts(PracticeBrief practice) {
        List<String> facts = new ArrayList<>();
        facts.add(practice.title() + ", " + length(practice.length()));
        facts.add(TEXTS.text("minutes", minutes(practice.seconds())));
        facts.add(TEXTS.counted("breaths", practice.breaths()));
        facts.add(TEXTS.text("end." + practice.end().name().toLowerCase(Locale.ROOT)));
        switch (practice.from()) {
            case "" -> {}
            case "recording" -> facts.add(TEXTS.text("from.recording"));
            case "synthetic wearer" -> facts.add(TEXTS.text("from.synthetic"));
            default -> facts.add(TEXTS.text("from", practice.from()));
        }
        return String.join("  ·  ", facts);
    }

    /** As a practice spells it, in words. */
    private static String length(String spelled) {
        return switch (spelled) {
            case "short" -> TEXTS.text("length.short");
            case "medium" -> TEXTS.text("length.medium");
            case "long" -> TEXTS.text("length.long");
            default -> spelled;
        };
    }

    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    static String number(double value, String unit) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value) + unit;
    }
}
