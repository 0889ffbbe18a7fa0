package breathtrainer.cli.past;

import breathtrainer.history.PracticeBrief;
import breathtrainer.language.Texts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The list of practices for people. */
final class HistoryTable {
    private static final Texts TEXTS = Texts.of("cli.past");

    private static final int SIXTY = 60; // seconds in a minute

    private HistoryTable() {}

    static void print(List<PracticeBrief> all, PrintWriter out) {
        for (PracticeBrief each : all) {
            if (each.fault().isEmpty()) {
                out.println(line(each));
            }
        }
    }

    private static String line(PracticeBrief practice) {
        String line = String.format(
                Locale.ROOT,
                "%-21s %6s min %4d %s %5s/min  %s, %s, %s",
                practice.id(),
                minutes(practice.seconds()),
                practice.breaths(),
                TEXTS.text("breaths"),
                Double.isNaN(practice.rate()) ? "-" : String.format(Locale.ROOT, "%.1f", practice.rate()),
                practice.title(),
                practice.length(),
                switch (practice.end()) {
                    case CLOSE -> TEXTS.text("end.close");
                    case WEARER -> TEXTS.text("end.wearer");
                    case OPEN -> TEXTS.text("end.cut-off");
                });
        String from = practice.from().isEmpty() ? "" : " (" + practice.from() + ")";
        String note =
                practice.note().isEmpty() ? "" : "\n    " + practice.note().replace("\n", "\n    ");
        return line + from + note;
    }

    static String minutes(double seconds) {
        long whole = Math.round(seconds);
        return whole / SIXTY + ":" + String.format(Locale.ROOT, "%02d", whole % SIXTY);
    }
}
