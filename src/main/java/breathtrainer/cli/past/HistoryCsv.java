package breathtrainer.cli.past;

import breathtrainer.history.PracticeBrief;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The list of practices as CSV, a line a practice. */
final class HistoryCsv {
    private HistoryCsv() {}

    static void print(List<PracticeBrief> all, PrintWriter out) {
        out.println("id,started,routine,length,from,minutes,end,breaths,by_hand,rate_per_min,note,fault");
        for (PracticeBrief each : all) {
            out.println(String.join(
                    ",",
                    field(each.id()),
                    field(each.started()),
                    field(each.routine()),
                    field(each.length()),
                    field(each.from()),
                    String.format(Locale.ROOT, "%.2f", each.seconds() / 60),
                    each.end().name().toLowerCase(Locale.ROOT),
                    String.valueOf(each.breaths()),
                    String.valueOf(each.byHand()),
                    Double.isNaN(each.rate()) ? "" : String.format(Locale.ROOT, "%.2f", each.rate()),
                    field(each.note().replace("\n", " ")),
                    field(each.fault())));
        }
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
