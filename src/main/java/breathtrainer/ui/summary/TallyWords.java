package breathtrainer.ui.summary;

import breathtrainer.language.Texts;
import breathtrainer.routine.PoseTally;
import java.util.List;
import java.util.Locale;

/** The cells of the summary: name, breaths, sensed, by hand, minutes, breaths a minute. */
public final class TallyWords {
    private static final Texts TEXTS = Texts.of("ui.summary");
    private static final String NOTHING = "–";

    private TallyWords() {}

    static List<String> heads() {
        return List.of(
                "",
                TEXTS.text("breaths"),
                TEXTS.text("sensed"),
                TEXTS.text("by-hand"),
                TEXTS.text("minutes"),
                TEXTS.text("per-minute"));
    }

    public static List<String> of(PoseTally tally) {
        return row(tally.pose().name(), tally.sensed(), tally.byHand(), tally.seconds());
    }

    static List<String> total(List<PoseTally> tallies) {
        int sensed = tallies.stream().mapToInt(PoseTally::sensed).sum();
        int byHand = tallies.stream().mapToInt(PoseTally::byHand).sum();
        double seconds = tallies.stream().mapToDouble(PoseTally::seconds).sum();
        return row(TEXTS.text("total"), sensed, byHand, seconds);
    }

    private static List<String> row(String name, int sensed, int byHand, double seconds) {
        if (sensed + byHand == 0 && seconds < 1) {
            return List.of(name, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
        }
        int breaths = sensed + byHand;
        return List.of(
                name,
                String.valueOf(breaths),
                String.valueOf(sensed),
                byHand == 0 ? NOTHING : String.valueOf(byHand),
                minutes(seconds),
                perMinute(breaths, seconds));
    }

    /** {@code 3:05} for three minutes and five seconds. */
    private static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return whole / 60 + ":" + String.format(Locale.ROOT, "%02d", whole % 60);
    }

    private static String perMinute(int breaths, double seconds) {
        return seconds < 1 ? NOTHING : String.format(Locale.ROOT, "%.1f", 60 * breaths / seconds);
    }
}
